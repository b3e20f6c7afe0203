import type { EvidenceState } from '#domain/evidenceState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { Dialog } from '#ui/Dialog.tsx'

import { LateSlot } from './LateSlot.tsx'
import { pageWords } from '#i18n/words/page.ts'
import { OPENED_VIEWS } from './lateViews.ts'
import type { Sharable } from './shownView.ts'

/** The dialogs by which a view leaves the page. */
export type Sharing = 'share' | 'download'

interface SharingDialogProps extends Sharable {
  readonly which: Sharing
  readonly evidence: EvidenceState
  readonly onClose: () => void
}

/** One of these dialogs, whose content may come when it is first opened. */
export function SharingDialog({ which, onClose, ...content }: SharingDialogProps) {
  const { lang } = useLocale()
  const { share, download } = OPENED_VIEWS
  const place = { className: 'slot-sharing', props: content }
  return which === 'share' ? (
    <Dialog heading={pageWords[lang].share} onClose={onClose}>
      <LateSlot part="share" code={share} {...place} />
    </Dialog>
  ) : (
    <Dialog heading={pageWords[lang].downloadView} onClose={onClose}>
      <LateSlot part="download" code={download} {...place} />
    </Dialog>
  )
}
