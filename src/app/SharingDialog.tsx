import type { EvidenceState } from '#domain/evidenceState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { Dialog } from '#ui/Dialog.tsx'

import { OPENED_VIEWS } from './lateViews.ts'
import type { Sharable } from './shownView.ts'
import { Slot } from './Slot.tsx'
import { useLate } from './useLate.ts'

/** The dialogs by which a view leaves the page. */
export type Sharing = 'share' | 'download'

interface SharingDialogProps extends Sharable {
  readonly which: Sharing
  readonly evidence: EvidenceState
  readonly onClose: () => void
}

/** One of these dialogs, whose content comes when it is first opened. */
export function SharingDialog({ which, onClose, ...content }: SharingDialogProps) {
  const { t } = useLocale()
  const late = { share: useLate(OPENED_VIEWS.share), download: useLate(OPENED_VIEWS.download) }[
    which
  ]
  const heading = which === 'share' ? t.page.share : t.page.downloadView
  return (
    <Dialog heading={heading} onClose={onClose}>
      <Slot name={t.page.part[which]} className="slot-sharing" onRetry={late.askAnew}>
        <late.View {...content} />
      </Slot>
    </Dialog>
  )
}
