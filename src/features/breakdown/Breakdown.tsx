import type { Tally } from '#analysis/tally/tally.ts'
import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { adjust } from '#state/actions.ts'
import type { Filter } from '#state/filter.ts'
import { useDispatch } from '#state/navigation.ts'
import { DEFAULT_VIEW, RANK_MEASURES, SIDES, type ViewState } from '#state/viewState.ts'
import { CloseButton } from '#ui/CloseButton.tsx'
import type { HighlightStore } from '#ui/highlight.ts'
import { Panel } from '#ui/Panel.tsx'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'

import { Alone } from './Alone.tsx'
import styles from './breakdown.module.css'
import { Bars } from './Bars.tsx'
import { Pairs } from './Pairs.tsx'
import { MonthColumns, TypeColumns } from './SideBySide.tsx'
import { breakdownWords } from './words.ts'

interface BreakdownProps extends Pick<ViewState, 'side' | 'rank' | 'measure'> {
  readonly dataset: Dataset
  readonly tally: Tally
  readonly filter: Filter
  readonly highlight: HighlightStore
}

/**
 * Months or attack types side by side, and what was hit, where and on which weekday as ranked bars; or one ranked list
 * alone, while the others keep their place.
 */
export default function Breakdown({ side, rank, measure, ...shared }: BreakdownProps) {
  const { lang } = useLocale()
  const words = breakdownWords[lang]
  const { highlight, ...shown } = shared
  return (
    <Panel
      className={styles.root}
      heading={words.heading}
      hint={rank === undefined ? words.hint : words.alone.hint}
      tools={rank === undefined ? <SideSwitch side={side} /> : <AloneTools measure={measure} />}
    >
      {rank !== undefined && <Alone by={rank} {...{ measure, shown, highlight }} />}
      <div hidden={rank !== undefined}>
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
        <Pairs side={side} dataset={shared.dataset} />
        <div className={styles.ranks}>
          {(['place', 'admin1', 'target', 'weekday'] as const).map((by) => (
            <Bars key={by} {...{ by, shown, highlight }} />
          ))}
        </div>
      </div>
    </Panel>
  )
}

function SideSwitch({ side }: Pick<ViewState, 'side'>) {
  const dispatch = useDispatch()
  const words = breakdownWords[useLocale().lang]
  return (
    <SegmentedControl
      label={words.sideBy}
      options={SIDES.map((value) => ({ value, name: words.side[value] }))}
      value={side}
      onChoose={(choice) => dispatch(adjust({ side: choice }))}
    />
  )
}

function AloneTools({ measure }: Pick<ViewState, 'measure'>) {
  const dispatch = useDispatch()
  const words = breakdownWords[useLocale().lang]
  return (
    <div className={styles.tools}>
      <SegmentedControl
        label={words.alone.of}
        options={RANK_MEASURES.map((value) => ({ value, name: words[value] }))}
        value={measure}
        onChoose={(choice) => dispatch(adjust({ measure: choice }))}
      />
      <CloseButton
        onClick={() =>
          dispatch(adjust({ rank: undefined, measure: DEFAULT_VIEW.measure, tab: 'compare' }))
        }
      />
    </div>
  )
}
