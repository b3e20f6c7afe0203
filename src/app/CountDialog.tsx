import type { ComponentProps } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { Dialog } from '#ui/Dialog.tsx'

import { Section } from './Section.tsx'
import { Daily } from './views.ts'

interface CountDialogProps extends ComponentProps<typeof Daily> {
  readonly onClose: () => void
}

/** "Was it nearly daily?" counted in three ways, side by side. */
export function CountDialog({ onClose, ...props }: CountDialogProps) {
  const { lang } = useLocale()
  return (
    <Dialog heading={summaryWords[lang].choices.others} onClose={onClose}>
      <Section part="daily">
        <Daily {...props} />
      </Section>
    </Dialog>
  )
}
