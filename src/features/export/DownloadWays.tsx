import type { Evidence } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { EvidenceGate } from '#ui/EvidenceGate.tsx'

import { FileButtons, type FileButtonsProps } from './FileButtons.tsx'
import { PictureButtons, type PictureButtonsProps } from './PictureButtons.tsx'
import { shareWords } from './words.ts'
import './share.css'

interface DownloadWaysProps {
  /** The files name the sources, so they wait for them. */
  readonly evidence: EvidenceState
  readonly filesOf: (evidence: Evidence) => FileButtonsProps['files']
  readonly onSave: (evidence: Evidence, format: string) => void
  readonly pictures: PictureButtonsProps
  readonly onPrint: () => void
}

/** The ways by which a view reaches the reader's own disk or paper. */
export function DownloadWays(props: DownloadWaysProps) {
  const { evidence, filesOf, onSave, pictures, onPrint } = props
  const words = shareWords[useLocale().lang]
  return (
    <div className="share-parts">
      <section>
        <h3>{words.files}</h3>
        <p className="share-note">{words.filesNote}</p>
        <EvidenceGate state={evidence}>
          {(loaded) => (
            <FileButtons files={filesOf(loaded)} onSave={(format) => onSave(loaded, format)} />
          )}
        </EvidenceGate>
      </section>
      <section>
        <h3>{words.pictures}</h3>
        <p className="share-note">{words.picturesNote}</p>
        <PictureButtons {...pictures} />
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
