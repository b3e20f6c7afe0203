import { incidentsInWords } from '#i18n/typeCounts.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { Bar } from '#ui/Bar.tsx'
import { summaryWords } from '#i18n/words/summary.ts'
import { useDispatch } from '#state/navigation.ts'
import type { RankMeasure } from '#state/viewState.ts'
import { pointing, type HighlightStore } from '#ui/highlight.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { Toggle } from '#ui/Toggle.tsx'

import styles from './breakdown.module.css'
import type { Rank, Ranking } from './ranks.ts'
import { breakdownWords } from './words.ts'

interface RankRowsProps {
  readonly ranking: Ranking
  readonly measure: RankMeasure
  /** What a bar of full width stands for. */
  readonly scale: number
  /** Rows that are shown; all where left open. */
  readonly first?: number | undefined
  /** Says beside each share what else is known. */
  readonly noteOf?: (rank: Rank) => string
  readonly highlight: HighlightStore
}

/** The rows of a ranked list; one that can filter does. */
export function RankRows({ ranking, first, ...shared }: RankRowsProps) {
  return ranking.ranks.slice(0, first).map((rank) => (
    <li key={rank.value}>
      <RankRow rank={rank} whole={ranking.whole.count} {...shared} />
    </li>
  ))
}

interface RankRowProps extends Omit<RankRowsProps, 'ranking' | 'first'> {
  readonly rank: Rank
  readonly whole: number
}

function RankRow({ rank, whole, measure, scale, noteOf, highlight }: RankRowProps) {
  const dispatch = useDispatch()
  const locale = useLocale()
  const { lang, format } = locale
  const { label, rows, byType, count, even, action } = rank
  const isUnknown =
    measure === 'killed' && rank.incidents > 0 && rank.withoutFigure === rank.incidents
  const share = whole === 0 || isUnknown ? '' : format.percent(count / whole)
  const figure = isUnknown ? summaryWords[lang].figures.unknown : format.number(count)
  const cells = (
    <>
      <OwnText>{label}</OwnText>
      <Bar types={byType} scale={scale} even={even} />
      <strong>{figure}</strong>
      <span>{share}</span>
      {noteOf && <span className={styles.note}>{noteOf(rank)}</span>}
    </>
  )
  if (action === undefined) return <div className={styles.row}>{cells}</div>
  const said =
    measure === 'incidents'
      ? incidentsInWords(byType, locale)
      : `${breakdownWords[lang].killed}: ${figure}`
  return (
    <Toggle
      className={styles.row}
      pressed={rank.isOn === true}
      title={breakdownWords[lang].row(label, said, share)}
      onPress={() => dispatch(action)}
      {...pointing(highlight, rows)}
    >
      {cells}
    </Toggle>
  )
}
