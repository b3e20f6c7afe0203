import type { Tally } from '#analysis/tally/tally.ts'
import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { adjust } from '#state/actions.ts'
import type { Filter } from '#state/filter.ts'
import { useDispatch } from '#state/navigation.ts'
import { SIDES, type Side } from '#state/viewState.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { Panel } from '#ui/Panel.tsx'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'

import styles from './breakdown.module.css'
import { FacetBars, WeekdayBars } from './Bars.tsx'
import { MonthColumns, TypeColumns } from './SideBySide.tsx'
import { breakdownWords } from './words.ts'

interface BreakdownProps {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  readonly highlight: HighlightStore
  readonly side: Side
}

/** Months or attack types side by side, and what was hit, where and on which weekday as ranked bars. */
export default function Breakdown({ side, ...shared }: BreakdownProps) {
  const dispatch = useDispatch()
  const { lang } = useLocale()
  const words = breakdownWords[lang]
  return (
    <Panel
      className={styles.root}
      heading={words.heading}
      hint={words.hint}
      tools={
        <SegmentedControl
          label={words.sideBy}
          options={SIDES.map((value) => ({ value, name: words.side[value] }))}
          value={side}
          onChoose={(choice) => dispatch(adjust({ side: choice }))}
        />
      }
    >
      <div
        key={side}
        className={styles.columns}
        data-side={side}
        role="region"
        aria-label={words.side[side]}
        // On a phone it scrolls sideways.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that arrow keys can scroll it
        tabIndex={0}
      >
        {side === 'month' ? <MonthColumns {...shared} /> : <TypeColumns {...shared} />}
      </div>
      <div className={styles.ranks}>
        <FacetBars {...shared} facet="place" />
        <FacetBars {...shared} facet="admin1" />
        <FacetBars {...shared} facet="target" />
        <WeekdayBars {...shared} />
      </div>
    </Panel>
  )
}
