import { useLocale } from '#i18n/useLocale.ts'

import { fileWords } from './fileWords.ts'
import { shareWords } from './words.ts'

export interface FileButtonsProps {
  readonly files: readonly {
    readonly format: keyof (typeof fileWords)['en']['files']
    /** Rows below the head. */
    readonly rows: number
  }[]
  /** Told the format that is wanted. */
  readonly onSave: (format: string) => void
}

/** A button for each file, with the number of rows in it. */
export function FileButtons({ files, onSave }: FileButtonsProps) {
  const { lang, plural } = useLocale()
  return (
    <ul className="share-files">
      {files.map(({ format, rows }) => (
        <li key={format}>
          <button type="button" className="button" onClick={() => onSave(format)}>
            {shareWords[lang].fileName(
              fileWords[lang].files[format],
              plural(rows, fileWords[lang].rows),
            )}
          </button>
          <p className="share-note">{fileWords[lang].fileNote[format]}</p>
        </li>
      ))}
    </ul>
  )
}
