import { useFullLocale } from '#i18n/useFullLocale.ts'
import type { LateCatalogue } from '#i18n/en-late.ts'

export interface FileButtonsProps {
  readonly files: readonly {
    readonly format: keyof LateCatalogue['share']['files']
    /** Rows below the head. */
    readonly rows: number
  }[]
  /** Told the format that is wanted. */
  readonly onSave: (format: string) => void
}

/** A button for each file, with the number of rows in it. */
export function FileButtons({ files, onSave }: FileButtonsProps) {
  const { t, plural } = useFullLocale()
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
