import type { Steps } from '#state/actions.ts'
import { useFollowing, type Shown } from '#app/useFollowing.ts'
import { useLight } from '#app/useLight.ts'
import { useShown } from '#app/useViewModel.ts'
import { useSteps } from '#app/useSteps.ts'
import type { Basemap } from '#domain/basemap.ts'
import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { remark } from '#analysis/remark.ts'
import { namedCounts } from '#analysis/tally/values.ts'
import { knownIds } from '#state/knownIds.ts'
import type { Light } from '#ui/light.ts'
import { useView } from '#state/useView.ts'
import Calendar from '#features/calendar/Calendar.tsx'
import { FacetOptions } from '#features/filters/FacetOptions.tsx'
import { MonthOptions } from '#features/filters/MonthOptions.tsx'
import { optionsOf } from '#features/filters/options.ts'
import IncidentList from '#features/incidents/IncidentList.tsx'
import MapView from '#features/map/MapView.tsx'
import { KeyFigures } from '#features/summary/KeyFigures.tsx'
import { SummaryLine } from '#features/summary/SummaryLine.tsx'
import { filterWords } from '#features/filters/words.ts'

interface GrownPageProps {
  readonly dataset: Dataset
  readonly basemap: Basemap
}

/** The views that must grow, joined by the address and the steps of the page as there. */
export function GrownPage({ dataset, basemap }: GrownPageProps) {
  const locale = useLocale()
  const light = useLight()
  const navigation = useView(knownIds(dataset, undefined))
  const { view } = navigation
  const { filter } = view
  const { columns, tally, figures, sentence } = useShown(dataset, dataset, dataset, view)
  const steps = useSteps(navigation.show)
  const counts = namedCounts(columns, tally)
  return (
    <div className="page" data-tab="map">
      <section className="filter-bar" aria-label={filterWords[locale.lang].heading}>
        <MonthOptions filter={filter} counts={counts.month} steps={steps} />
        <FacetOptions
          facet="type"
          label={filterWords[locale.lang].type}
          options={optionsOf('type', counts.type, dataset, locale)}
          selection={filter.type}
          step={steps.value}
        />
      </section>
      <main>
        <SummaryLine sentence={sentence} remark={remark(dataset, tally, filter, locale)}>
          {null}
        </SummaryLine>
        <KeyFigures figures={figures}>{null}</KeyFigures>
        <GrownViews {...{ dataset, tally, view, light, steps, basemap }} />
      </main>
    </div>
  )
}

interface GrownViewsProps extends Shown {
  readonly light: Light
  readonly steps: Steps
  readonly basemap: Basemap
}

/** They follow as they do on the page. */
function GrownViews({ light, steps, basemap, ...newest }: GrownViewsProps) {
  const { dataset, tally, view } = useFollowing(newest)
  const shared = { dataset, tally, light, steps }
  return (
    <div className="views">
      <div className="slot slot-map">
        <MapView {...shared} filter={view.filter} basemap={basemap} camera={view.map} />
      </div>
      <div className="slot slot-calendar">
        <Calendar {...shared} filter={view.filter} />
      </div>
      <div className="slot slot-list">
        <IncidentList {...shared} sort={view.sort} opened={undefined} />
      </div>
    </div>
  )
}
