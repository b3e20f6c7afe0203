import type { ComponentProps } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import type Rhythm from '#views/rhythm/Rhythm.tsx'

import { Slot } from './Slot.tsx'
import { useIdle } from './useIdle.ts'
import { useLate } from './useLate.ts'

const loadRhythm = () => import('#views/rhythm/Rhythm.tsx')

interface RhythmSlotProps extends ComponentProps<typeof Rhythm> {
  readonly className: string
  readonly id?: string | undefined
  readonly onSettled: () => void
}

/** The place of the chart, whose code comes by itself. */
export function RhythmSlot({ className, id, onSettled, ...props }: RhythmSlotProps) {
  const { t } = useLocale()
  const rhythm = useLate(loadRhythm)
  const idle = useIdle()
  return (
    <Slot
      name={t.page.part.rhythm}
      ready={idle}
      onRetry={rhythm.askAnew}
      {...{ className, id, onSettled }}
    >
      <rhythm.View {...props} />
    </Slot>
  )
}
