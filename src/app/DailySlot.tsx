import { useState, type ComponentProps } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

import styles from './page.module.css'
import { Section } from './Section.tsx'
import { Daily } from './views.ts'

/** "Was it nearly daily?" counted in three ways, once it is opened. */
export function DailySlot(props: ComponentProps<typeof Daily>) {
  const { lang } = useLocale()
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.daily} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{pageWords[lang].daily}</summary>
      {open && (
        <Section part="daily">
          <Daily {...props} />
        </Section>
      )}
    </details>
  )
}
