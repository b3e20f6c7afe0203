import type { ComponentProps } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import type Timeline from '#views/timeline/Timeline.tsx'

import { Slot } from './Slot.tsx'
import { useIdle } from './useIdle.ts'
import { useLate } from './useLate.ts'

const loadTimeline = () => import('#views/timeline/Timeline.tsx')

interface TimelineSlotProps extends ComponentProps<typeof Timeline> {
  readonly className: string
  readonly onSettled: () => void
}

/** The place of the timeline, the last on the page, whose code comes by itself. */
export function TimelineSlot({ className, onSettled, ...props }: TimelineSlotProps) {
  const { t } = useLocale()
  const timeline = useLate(loadTimeline)
  const idle = useIdle()
  return (
    <Slot
      name={t.page.part.timeline}
      ready={idle}
      onRetry={timeline.askAnew}
      {...{ className, onSettled }}
    >
      <timeline.View {...props} />
    </Slot>
  )
}
