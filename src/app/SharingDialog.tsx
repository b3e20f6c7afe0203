import { useLocale } from '#i18n/useLocale.ts'
import { Dialog } from '#ui/Dialog.tsx'

import { pageWords } from '#i18n/words/page.ts'
import { Section } from './Section.tsx'
import { DownloadView, ShareView } from './views.ts'
import type { Sharable } from './shownView.ts'

/** The dialogs by which a view leaves the page. */
export type Sharing = 'share' | 'download'

interface SharingDialogProps extends Sharable {
  readonly which: Sharing
  readonly onClose: () => void
}

/** One of these dialogs, whose content may come when it is first opened. */
export function SharingDialog({ which, onClose, ...content }: SharingDialogProps) {
  const { lang } = useLocale()
  const heading = which === 'share' ? pageWords[lang].share : pageWords[lang].downloadView
  return (
    <Dialog heading={heading} onClose={onClose}>
      <Section part={which}>
        {which === 'share' ? <ShareView {...content} /> : <DownloadView {...content} />}
      </Section>
    </Dialog>
  )
}
