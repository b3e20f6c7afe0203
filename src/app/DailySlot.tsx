import { useState, type ComponentProps } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import type Daily from '#views/daily/Daily.tsx'

import { OPENED_VIEWS } from './lateViews.ts'
import { Slot } from './Slot.tsx'
import { useLate } from './useLate.ts'

/** "Was it nearly daily?" counted in three ways, whose code comes when it is opened. */
export function DailySlot(props: ComponentProps<typeof Daily>) {
  const { t } = useLocale()
  const daily = useLate(OPENED_VIEWS.daily)
  const [open, setOpen] = useState(false)
  return (
    <details className="daily" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.page.daily}</summary>
      {open && (
        <Slot name={t.page.part.daily} className="slot-daily" onRetry={daily.askAnew}>
          <daily.View {...props} />
        </Slot>
      )}
    </details>
  )
}
