import { useState } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { adjust } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'
import type { RankBy } from '#state/viewState.ts'
import type { HighlightStore } from '#ui/highlight.ts'

import styles from './breakdown.module.css'
import type { Shown } from './groups.ts'
import { RankRows } from './RankRows.tsx'
import { rankingsOf, type Rank, type Ranking } from './ranks.ts'
import { breakdownWords } from './words.ts'

/** Rows shown before the reader asks for all. */
const FIRST_ROWS = 8

interface BarsProps {
  readonly by: Exclude<RankBy, 'actor' | 'week' | 'evidence'>
  readonly shown: Shown
  readonly highlight: HighlightStore
}

/** The first ranks of a list, with the way to all of them. */
export function Bars({ by, shown, highlight }: BarsProps) {
  const locale = useLocale()
  const [showsAll, setShowsAll] = useState(false)
  const words = breakdownWords[locale.lang]
  return rankingsOf(by, 'incidents', shown, locale).map((ranking) => (
    <section key={by} className={styles.rank}>
      <BarsHeading by={by} heading={ranking.heading} />
      {ranking.ranks.length === 0 && <p className="note">{words.none}</p>}
      {ranking.ranks.length > 0 && (
        <ul className={styles.bars} aria-label={ranking.heading}>
          <RankRows
            ranking={ranking}
            measure="incidents"
            scale={scaleOf([ranking])}
            first={showsAll ? undefined : FIRST_ROWS}
            highlight={highlight}
          />
          {by !== 'weekday' && (
            <RestRow by={by} ranking={ranking} showsAll={showsAll} onToggle={setShowsAll} />
          )}
        </ul>
      )}
      <EvenNote ranks={ranking.ranks} />
    </section>
  ))
}

/** What a bar of full width stands for, so that lists beside each other share one scale. */
export function scaleOf(rankings: readonly Ranking[]): number {
  const ranks = rankings.flatMap((ranking) => ranking.ranks)
  return Math.max(1, ...ranks.flatMap(({ count, even = 0 }) => [count, even]))
}

function BarsHeading({ by, heading }: { readonly by: RankBy; readonly heading: string }) {
  const dispatch = useDispatch()
  const { lang } = useLocale()
  return (
    <div className={styles.head}>
      <h3>{heading}</h3>
      <button
        type="button"
        className="button-icon"
        aria-label={breakdownWords[lang].alone.open(heading)}
        onClick={() => dispatch(adjust({ rank: by }))}
      >
        <svg className="line-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M9.5 2.5h4v4M13.5 2.5L9 7M6.5 13.5h-4v-4M2.5 13.5L7 9" />
        </svg>
      </button>
    </div>
  )
}

interface RestRowProps {
  readonly by: 'place' | 'admin1' | 'target'
  readonly ranking: Ranking
  readonly showsAll: boolean
  readonly onToggle: (showsAll: boolean) => void
}

/** The ranks after the first ones as one row, which shows or hides them. */
function RestRow({ by, ranking, showsAll, onToggle }: RestRowProps) {
  const { lang, format, plural } = useLocale()
  const words = breakdownWords[lang]
  const rest = ranking.ranks.slice(FIRST_ROWS)
  const count = rest.reduce((sum, rank) => sum + rank.count, 0)
  if (rest.length === 0) return null
  return (
    <li className={styles.row}>
      <button
        type="button"
        className="button-text"
        aria-expanded={showsAll}
        onClick={() => onToggle(!showsAll)}
      >
        {showsAll ? words.fewer : plural(rest.length, words.more[by])}
      </button>
      {!showsAll && <strong>{format.number(count)}</strong>}
      {!showsAll && <span>{format.percent(count / ranking.whole.count)}</span>}
    </li>
  )
}

/** What the dotted line of weekdays stands for. */
export function EvenNote({ ranks }: { readonly ranks: readonly Rank[] }) {
  const { lang, format } = useLocale()
  const words = breakdownWords[lang]
  const [even, ...others] = ranks.map((rank) => rank.even)
  if (even === undefined) return null
  return (
    <p className="note">
      {others.every((other) => other === even)
        ? words.even(format.decimal(even))
        : words.evenByDays}
    </p>
  )
}
