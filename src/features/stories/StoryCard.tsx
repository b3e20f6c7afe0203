import { useEffect, useId, useRef, type KeyboardEvent } from 'react'

import type { Dataset, Story, StoryStep } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { adjust } from '#state/actions.ts'
import { knownIds } from '#state/knownIds.ts'
import { useDispatch } from '#state/navigation.ts'
import { isOfStep, toStep } from '#state/story.ts'
import type { ViewState } from '#state/viewState.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { mayMoveFocus, useReturnFocus } from '#ui/useReturnFocus.ts'

import styles from './story.module.css'
import { StepText } from './StepText.tsx'
import { storyWords } from './storyWords.ts'

interface StoryCardProps {
  /** Everything in the data. */
  readonly all: Dataset
  /** What counts. */
  readonly dataset: Dataset
  readonly view: ViewState
  readonly story: Story
  /** From 1 on. */
  readonly step: number
  readonly highlight: HighlightStore
}

/** A step of a story beside its view, and the ways to the others. */
export default function StoryCard({ all, dataset, view, story, step, highlight }: StoryCardProps) {
  const { lang, dir } = useLocale()
  const dispatch = useDispatch()
  const id = useId()
  const frame = useFocusOnOpen()
  const words = storyWords[lang]
  const known = knownIds(all)
  const now = story.steps[step - 1]
  if (now === undefined) return null
  const isStep = (to: number) => to >= 1 && to <= story.steps.length
  const go = (to: number) => isStep(to) && dispatch(toStep({ id: story.id, step: to }, known))
  function stepByArrow(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    // A link in the text goes with the text.
    if (!(event.target instanceof HTMLButtonElement)) event.currentTarget.focus()
    go(step + ((event.key === 'ArrowRight') === (dir === 'ltr') ? 1 : -1))
  }
  const way = (to: number, name: string) => (
    <button type="button" className="button" aria-disabled={!isStep(to)} onClick={() => go(to)}>
      {name}
    </button>
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- catches the arrows from what has the focus inside
    <section
      ref={frame}
      className={styles.card}
      aria-labelledby={id}
      tabIndex={-1}
      data-returns-focus
      onKeyDown={stepByArrow}
    >
      <p className="note">
        <OwnText>{story.title}</OwnText>
      </p>
      <h2 id={id}>
        <OwnText>{now.title}</OwnText>
      </h2>
      <StepText key={step} {...{ all, dataset, highlight }} step={now} />
      <div className={styles.ways}>
        {way(step - 1, words.previous)}
        <Position step={step} of={story.steps.length} now={now} />
        {way(step + 1, words.next)}
        {!isOfStep(view, { id: story.id, step }, known) && (
          <button type="button" className="button-text" onClick={() => go(step)}>
            {words.again}
          </button>
        )}
        <button
          type="button"
          className={`button-text ${styles.leave}`}
          onClick={() => dispatch(adjust({ story: undefined }))}
        >
          {words.leave}
        </button>
      </div>
    </section>
  )
}

interface PositionProps {
  readonly step: number
  readonly of: number
  readonly now: StoryStep
}

/** Which step this is. Its title is announced, as the focus stays on the button. */
function Position({ step, of, now }: PositionProps) {
  const { lang, format } = useLocale()
  return (
    <p aria-live="polite">
      <span>{storyWords[lang].position(format.number(step), format.number(of))}</span>
      <span className="visually-hidden">{`: ${now.title}`}</span>
    </p>
  )
}

/** An element that takes the focus when it appears, and gives it back. */
function useFocusOnOpen() {
  const frame = useRef<HTMLElement>(null)
  useReturnFocus(frame, null)
  useEffect(function takeFocus() {
    if (mayMoveFocus()) frame.current?.focus({ preventScroll: true })
  }, [])
  return frame
}
