import { useEffect, useEffectEvent, useRef, useState } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import type { Locale } from '#i18n/locale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { adjust } from '#state/actions.ts'
import { useDispatch, useNavigation } from '#state/navigation.ts'
import { hasPanel, RANKS, type RankBy, type RankMeasure } from '#state/viewState.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'
import { useReturnFocus } from '#ui/useReturnFocus.ts'

import { EvenNote, scaleOf } from './Bars.tsx'
import styles from './breakdown.module.css'
import type { Shown } from './groups.ts'
import { RankRows } from './RankRows.tsx'
import { headingOf, rankingsOf, type Rank } from './ranks.ts'
import { breakdownWords } from './words.ts'

interface AloneProps {
  readonly by: RankBy
  readonly measure: RankMeasure
  readonly shown: Shown
  readonly highlight: HighlightStore
}

/** One ranked list over the full width, with all its values. */
export function Alone({ by, measure, shown, highlight }: AloneProps) {
  const locale = useLocale()
  const dispatch = useDispatch()
  const frame = useFocusOnOpen()
  const words = breakdownWords[locale.lang]
  const rankings = rankingsOf(by, measure, shown, locale)
  const hasRates = rankings.some(({ ranks }) => new Set(ranks.map(({ days }) => days)).size > 1)
  const isKilled = measure === 'killed'
  return (
    <div
      ref={frame}
      className={styles.alone}
      role="group"
      aria-label={headingOf(by, locale)}
      tabIndex={-1}
      data-returns-focus
    >
      <SegmentedControl
        label={words.alone.by}
        options={RANKS.map((value) => ({ value, name: headingOf(value, locale) }))}
        value={by}
        onChoose={(rank) => dispatch(adjust({ rank }))}
      />
      <div className={styles.lists}>
        {rankings.map((ranking) => (
          <section key={ranking.heading}>
            <h3>{ranking.heading}</h3>
            {ranking.ranks.length === 0 && <p className="note">{words.none}</p>}
            <ul className={styles.bars} aria-label={ranking.heading}>
              <RankRows
                ranking={ranking}
                measure={measure}
                scale={scaleOf(rankings)}
                noteOf={(rank) => noteOf(rank, { hasRates, isKilled }, locale)}
                highlight={highlight}
              />
            </ul>
            <EvenNote ranks={ranking.ranks} />
          </section>
        ))}
      </div>
      {hasRates && <p className="note">{words.alone.rates}</p>}
      {by === 'actor' && <p className="note">{words.alone.roles}</p>}
      {isKilled && <p className="note">{words.alone.deaths}</p>}
      <p className="note">{words.alone.chance}</p>
    </div>
  )
}

/** What is known of a rank beside its count and share. */
function noteOf(
  { count, days, withoutFigure }: Rank,
  { hasRates, isKilled }: { readonly hasRates: boolean; readonly isKilled: boolean },
  { lang, format }: Locale,
): string {
  const words = breakdownWords[lang].alone
  return [
    ...(hasRates && days ? [words.perDay(format.decimal(count / days))] : []),
    ...(isKilled && withoutFigure > 0 ? [words.noFigure(format.number(withoutFigure))] : []),
  ].join(commonWords[lang].comma)
}

/** An element that comes into view with the focus of what led here, a button or a link, and gives it back. */
function useFocusOnOpen() {
  const frame = useRef<HTMLDivElement>(null)
  const { view } = useNavigation()
  const [opener] = useState(() => document.activeElement)
  useReturnFocus(frame, opener)
  const takeFocus = useEffectEvent(() => {
    // What the same link opens beside the page is read first.
    if (hasPanel(view)) return
    frame.current?.focus({ preventScroll: true })
    frame.current?.scrollIntoView({ block: 'start' })
  })
  useEffect(function arrive() {
    takeFocus()
  }, [])
  return frame
}
