import { useLocale } from '#i18n/useLocale.ts'
import type { Catalogue } from '#i18n/en.ts'

export interface FileButtonsProps {
  readonly files: readonly {
    readonly format: keyof Catalogue['share']['files']
    /** Rows below the head. */
    readonly rows: number
  }[]
  /** Told the format that is wanted. */
  readonly onSave: (format: string) => void
}

/** A button for each file, with the number of rows in it. */
export function FileButtons({ files, onSave }: FileButtonsProps) {
  const { t, plural } = useLocale()
  return (
    <ul className="share-files">
      {files.map(({ format, rows }) => (
        <li key={format}>
          <button type="button" className="button" onClick={() => onSave(format)}>
            {t.sharing.fileName(t.share.files[format], plural(rows, t.share.rows))}
          </button>
          <p className="share-note">{t.share.fileNote[format]}</p>
        </li>
      ))}
    </ul>
  )
}
