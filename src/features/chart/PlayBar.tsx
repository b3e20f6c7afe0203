import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'

import type { DayRange } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { commonWords } from '#i18n/words/common.ts'
import { useDispatch } from '#state/navigation.ts'
import { leaveWalk } from '#state/play.ts'
import { PLAY_MODES, type PlayMode, type ViewState } from '#state/viewState.ts'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'

import { spanName } from './columnText.ts'
import styles from './play.module.css'
import { BEGINS_WALK } from './PlayToggle.tsx'
import { useWalk } from './useWalk.ts'

interface PlayBarProps {
  readonly view: ViewState
  readonly mode: PlayMode
  readonly coverage: DayRange
  /** How many incidents are shown. */
  readonly visible: number
}

const ICONS = {
  back: 'M11 2.5v11L3 8z',
  forward: 'M5 2.5v11L13 8z',
  play: 'M4 2.5v11L13 8z',
  pause: 'M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z',
} as const

/** Steps through time by hand or by the clock, left to right in every language as on the chart. */
export default function PlayBar({ view, mode, coverage, visible }: PlayBarProps) {
  const dispatch = useDispatch()
  const locale = useLocale()
  const { lang, weekStart, plural } = locale
  const { window, isPlaying, isEnd, act } = useWalk(view, mode, { coverage, weekStart })
  const play = useFocusOnBegin()
  const words = chartWords[lang].play
  function stepByArrow(event: KeyboardEvent) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    act(event.key === 'ArrowLeft' ? 'back' : 'forward')
  }
  const step = (way: 'back' | 'forward') => (
    <button
      type="button"
      className="button-icon"
      aria-label={words[way]}
      aria-disabled={isEnd(way)}
      onClick={() => act(way)}
    >
      <Icon of={way} />
    </button>
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- catches the arrows from what has the focus inside
    <div role="group" className={styles.bar} aria-label={words.begin} onKeyDown={stepByArrow}>
      <div className={styles.keys} dir="ltr">
        {step('back')}
        <button
          ref={play}
          type="button"
          className={`button-icon ${styles.play}`}
          aria-label={isPlaying ? words.pause : words.play}
          onClick={() => act(isPlaying ? 'pause' : 'play')}
        >
          <Icon of={isPlaying ? 'pause' : 'play'} />
        </button>
        {step('forward')}
      </div>
      <p className={styles.where}>
        <strong>{spanName(window, locale)}</strong>
        <span>{plural(visible, commonWords[lang].incidents)}</span>
      </p>
      <SegmentedControl
        label={words.by}
        options={PLAY_MODES.map((value) => ({ value, name: words.mode[value] }))}
        value={mode}
        onChoose={act}
      />
      <button type="button" className="button" onClick={() => dispatch(leaveWalk)}>
        {commonWords[lang].act.showAllDays}
      </button>
    </div>
  )
}

function Icon({ of }: { readonly of: keyof typeof ICONS }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={ICONS[of]} fill="currentColor" />
    </svg>
  )
}

/** An element that takes the focus where the reader has begun the walk, and not come by a link or by Back. */
function useFocusOnBegin(): RefObject<HTMLButtonElement | null> {
  const element = useRef<HTMLButtonElement>(null)
  useEffect(function takeFocus() {
    const isBegun = document.activeElement?.hasAttribute(BEGINS_WALK) === true
    if (isBegun) element.current?.focus({ preventScroll: true })
  }, [])
  return element
}
