import type { DayRange } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { useDispatch } from '#state/navigation.ts'
import { beginWalk, leaveWalk } from '#state/play.ts'
import type { PlayMode } from '#state/viewState.ts'
import { Toggle } from '#ui/Toggle.tsx'

import styles from './play.module.css'

/** Marks what begins a walk: from there the focus goes to the bar that takes the steps. */
export const BEGINS_WALK = 'data-begins-walk'

interface PlayToggleProps {
  readonly isOn: boolean
  /** How far a step goes at first. */
  readonly mode: PlayMode
  readonly coverage: DayRange
}

/** Begins to step through time, or leaves it. */
export function PlayToggle({ isOn, mode, coverage }: PlayToggleProps) {
  const dispatch = useDispatch()
  const { lang, weekStart } = useLocale()
  return (
    <Toggle
      {...{ [BEGINS_WALK]: true }}
      className={styles.begin}
      pressed={isOn}
      onPress={() => dispatch(isOn ? leaveWalk : beginWalk(mode, { coverage, weekStart }))}
    >
      {chartWords[lang].play.begin}
    </Toggle>
  )
}
