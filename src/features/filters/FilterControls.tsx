import type { Role } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Day } from '#domain/day.ts'
import type { Sign } from '#state/filterChanges.ts'
import { isFiltered, type Facet, type Filter, type ListedFacet } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { NamedCounts } from '#analysis/tally/values.ts'
import type { Step } from '#state/step.ts'

import { DateInputs } from './DateInputs.tsx'
import { FacetMenu } from './FacetMenu.tsx'
import { FacetOptions, type ValueStep } from './FacetOptions.tsx'
import { MonthOptions, type MonthSteps } from './MonthOptions.tsx'
import { optionsOf, withRows, type FacetOption } from './options.ts'
import { RoleOptions } from './RoleOptions.tsx'
import { SearchBox } from './SearchBox.tsx'
import { filterWords } from './words.ts'

interface FilterSteps extends MonthSteps {
  readonly value: ValueStep
  readonly role: Step<{ readonly role: Role; readonly sign?: Sign }>
  readonly setText: (text: string) => void
  readonly setBounds: (from: Day | undefined, to: Day | undefined) => void
}

export interface FilterControlsProps {
  readonly dataset: Dataset
  readonly filter: Filter
  /** Counts of the view, and of the whole data, which tell what is worth offering. */
  readonly counts: NamedCounts
  readonly countsInAll: NamedCounts
  readonly steps: FilterSteps
}

/** Every facet with its values. Where space is short the long lists open from a button. */
export function FilterControls({
  dataset,
  filter,
  counts,
  countsInAll,
  steps,
}: FilterControlsProps) {
  const locale = useLocale()
  const words = filterWords[locale.lang]

  function listed(facet: ListedFacet, label: string, options: readonly FacetOption[]) {
    return (
      <FacetOptions
        facet={facet}
        label={label}
        options={options}
        selection={filter[facet]}
        step={steps.value}
      />
    )
  }
  const on = (...facets: readonly Facet[]): boolean =>
    facets.some((facet) => isFiltered(filter, facet))
  const flat = (facet: 'type' | 'target' | 'evidence' | 'place' | 'admin1') =>
    optionsOf(facet, counts[facet], dataset, locale)
  const actors = optionsOf('actor', counts.actor.either, dataset, locale)

  return (
    <>
      <div className="facet facet-month">
        <h3>{words.month}</h3>
        <MonthOptions filter={filter} counts={counts.month} steps={steps} />
      </div>
      <div className="facet facet-type">
        <h3>{words.type}</h3>
        {listed(
          'type',
          words.type,
          flat('type').filter(({ value }) => value !== 'none'),
        )}
      </div>
      <FacetMenu label={words.target} on={on('target')}>
        {listed('target', words.target, flat('target'))}
      </FacetMenu>
      <FacetMenu label={words.place} on={on('place', 'admin1')}>
        <h3>{words.governorates}</h3>
        {listed('admin1', words.governorates, withRows(flat('admin1'), countsInAll.admin1))}
        <h3>{words.places}</h3>
        {listed('place', words.places, withRows(flat('place'), countsInAll.place))}
      </FacetMenu>
      <FacetMenu label={words.actor} on={on('actor')}>
        <h3>{words.role}</h3>
        <RoleOptions filter={filter} counts={counts.actor} step={steps.role} />
        <h3>{words.actors}</h3>
        {listed('actor', words.actors, withRows(actors, countsInAll.actor.either))}
      </FacetMenu>
      <FacetMenu label={words.evidence} on={on('evidence')}>
        {listed(
          'evidence',
          words.evidence,
          flat('evidence').filter(({ value }) => value !== 'none'),
        )}
      </FacetMenu>
      <FacetMenu label={words.dates} on={filter.from !== undefined || filter.to !== undefined}>
        <DateInputs filter={filter} coverage={dataset.meta.coverage} onBounds={steps.setBounds} />
      </FacetMenu>
      <SearchBox text={filter.text} onText={steps.setText} />
    </>
  )
}
