import { useLocale } from '#i18n/useLocale.ts'

import { fileWords } from './fileWords.ts'
import type { SharedFile } from './files.ts'
import { KINDS, PictureButtons, type PictureButtonsProps } from './PictureButtons.tsx'
import styles from './share.module.css'
import { shareWords } from './words.ts'

interface FileButtonsProps {
  readonly files: readonly Pick<SharedFile, 'format' | 'rows'>[]
  /** Called with the format that is wanted. */
  readonly onSave: (format: string) => void
}

interface DownloadOptionsProps {
  /** Whether the page compares: files are then of its first side, and there is a picture of both. */
  readonly isComparison: boolean
  readonly files: FileButtonsProps
  readonly pictures: Omit<PictureButtonsProps, 'kinds'>
  readonly onPrint: () => void
}

/** Saves the view as data or pictures, or prints it. */
export function DownloadOptions(props: DownloadOptionsProps) {
  const { isComparison, files, pictures, onPrint } = props
  const words = shareWords[useLocale().lang]
  return (
    <div className={styles.parts}>
      <section>
        <h3>{words.files}</h3>
        <p className="note">{isComparison ? words.firstSideNote : words.filesNote}</p>
        <FileButtons {...files} />
      </section>
      <section>
        <h3>{words.pictures}</h3>
        <p className="note">{words.picturesNote}</p>
        <PictureButtons {...pictures} kinds={isComparison ? ['versus', ...KINDS] : KINDS} />
      </section>
      <section>
        <h3>{words.printing}</h3>
        <p>
          <button type="button" className="button" onClick={onPrint}>
            {words.print}
          </button>
        </p>
      </section>
    </div>
  )
}

/** A button for each file, with the number of rows in it. */
function FileButtons({ files, onSave }: FileButtonsProps) {
  const { lang, plural } = useLocale()
  return (
    <ul className={styles.files}>
      {files.map(({ format, rows }) => (
        <li key={format}>
          <button type="button" className="button" onClick={() => onSave(format)}>
            {shareWords[lang].fileName(
              fileWords[lang].files[format],
              plural(rows, fileWords[lang].rows),
            )}
          </button>
          <p className="note">{fileWords[lang].fileNote[format]}</p>
        </li>
      ))}
    </ul>
  )
}
