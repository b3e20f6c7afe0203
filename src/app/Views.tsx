import type { ReactNode } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { NONE } from '#domain/facets.ts'
import { tabOf, type ViewState } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { chartWords } from '#i18n/words/chart.ts'
import type { Tally } from '#analysis/tally/tally.ts'
import Calendar from '#features/calendar/Calendar.tsx'
import ActorCards from '#features/actors/ActorCards.tsx'
import IncidentList from '#features/incidents/IncidentList.tsx'
import type { HighlightStore } from '#ui/highlight.ts'

import styles from './page.module.css'
import { PLACES } from './goTo.ts'
import { ListDrawer } from './ListDrawer.tsx'
import { MapSection } from './MapSection.tsx'
import { PanelSection } from './PanelSection.tsx'
import { Section } from './Section.tsx'
import { Breakdown, Chart } from './views.ts'

interface ViewsProps {
  /** Everything in the data. */
  readonly all: Dataset
  /** What counts. */
  readonly dataset: Dataset
  readonly tally: Tally
  readonly view: ViewState
  readonly highlight: HighlightStore
  /** How many incidents are shown, in words. */
  readonly count: string
  /** Stands in the list where there are none. */
  readonly emptyResult: ReactNode
  /** What stands beside the button that closes what is opened. */
  readonly panelTools: ReactNode
}

/**
 * Map, calendar and list side by side, then what follows below; what is pointed at in one is highlighted in all. What
 * is opened takes the place of the list, which keeps its scroll beneath.
 */
export function Views({ all, view, count, emptyResult, panelTools, ...shared }: ViewsProps) {
  const { filter } = view
  const { lang } = useLocale()
  return (
    <>
      <div className={styles.columns}>
        <MapSection
          className={`${styles.section} ${styles.map}`}
          id={PLACES.map}
          {...shared}
          filter={filter}
          camera={view.map}
        />
        <Section
          part="calendar"
          className={`${styles.section} ${styles.calendar}`}
          id={PLACES.calendar}
        >
          <Calendar {...shared} filter={filter} />
        </Section>
        <ListDrawer
          count={count}
          isOnTab={tabOf(view) === 'list'}
          isUnlocated={filter.place.include.includes(NONE)}
        >
          <Section part="list" className={`${styles.section} ${styles.list}`} id={PLACES.list}>
            <IncidentList
              {...shared}
              {...{ emptyResult }}
              sort={view.sort}
              opened={view.incident}
            />
          </Section>
        </ListDrawer>
        <PanelSection {...shared} all={all} view={view} tools={panelTools} />
      </div>
      <Section
        part="breakdown"
        className={`${styles.section} ${styles.compare}`}
        id={PLACES.compare}
        isClientOnly
      >
        <Breakdown
          {...shared}
          filter={filter}
          side={view.side}
          rank={view.rank}
          measure={view.measure}
        />
      </Section>
      <Section
        part="rhythm"
        className={`${styles.section} ${styles.chart}`}
        id={PLACES.rhythm}
        farHeading={chartWords[lang].heading}
      >
        <Chart {...shared} filter={filter} by={view.by} play={view.play} />
      </Section>
      <Section part="actors" className={`${styles.section} ${styles.actors}`} id={PLACES.actors}>
        <ActorCards {...shared} filter={filter} cards={view.cards} />
      </Section>
    </>
  )
}
