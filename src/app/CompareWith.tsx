import { useState, type ComponentProps } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { Dialog } from '#ui/Dialog.tsx'

import { Section } from './Section.tsx'
import { Partners } from './views.ts'

/** The way from a view to a comparison: a button, and what the view goes together with. */
export function CompareWith(props: ComponentProps<typeof Partners>) {
  const { lang } = useLocale()
  const [open, setOpen] = useState(false)
  const label = summaryWords[lang].choices.compare
  return (
    <>
      <button
        type="button"
        className="button-text"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {open && (
        <Dialog heading={label} onClose={() => setOpen(false)}>
          <Section part="partners">
            <Partners {...props} />
          </Section>
        </Dialog>
      )}
    </>
  )
}
