import { useState, type ComponentProps } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import type Daily from '#features/stories/Daily.tsx'

import { LateSlot } from './LateSlot.tsx'
import { pageWords } from '#i18n/words/page.ts'
import { OPENED_VIEWS } from './lateViews.ts'

/** "Was it nearly daily?" counted in three ways, once it is opened. */
export function DailySlot(props: ComponentProps<typeof Daily>) {
  const { lang } = useLocale()
  const [open, setOpen] = useState(false)
  return (
    <details className="daily" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{pageWords[lang].daily}</summary>
      {open && (
        <LateSlot part="daily" className="slot-daily" code={OPENED_VIEWS.daily} props={props} />
      )}
    </details>
  )
}
