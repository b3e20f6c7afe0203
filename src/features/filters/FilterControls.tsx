import type { Role } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Day } from '#domain/day.ts'
import type { Sign } from '#state/filterChanges.ts'
import { LISTED_FACETS, type ListedFacet } from '#domain/facets.ts'
import { isFiltered, type Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { facetWords } from '#i18n/words/facets.ts'
import type { NamedCounts } from '#analysis/tally/values.ts'
import type { Step } from '#state/step.ts'

import { DateInputs } from './DateInputs.tsx'
import { FacetMenu } from './FacetMenu.tsx'
import { FacetOptions, type ValueStep } from './FacetOptions.tsx'
import { MonthOptions, type MonthSteps } from './MonthOptions.tsx'
import { optionsOf } from './options.ts'
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

/** The facets behind a button each; attack types stand in the bar itself, governorates with the places. */
const MENUS = LISTED_FACETS.filter((facet) => facet !== 'type' && facet !== 'admin1')

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
  const labels = facetWords[locale.lang]
  const listed = (facet: ListedFacet, label = labels[facet].label) => (
    <FacetOptions
      facet={facet}
      label={label}
      options={optionsOf(facet, counts[facet], countsInAll[facet], dataset, locale)}
      selection={filter[facet]}
      step={steps.value}
    />
  )

  return (
    <>
      <div className="facet facet-month">
        <h3>{words.month}</h3>
        <MonthOptions filter={filter} counts={counts.month} steps={steps} />
      </div>
      <div className="facet facet-type">
        <h3>{labels.type.label}</h3>
        {listed('type')}
      </div>
      {MENUS.map((facet) => (
        <FacetMenu
          key={facet}
          label={labels[facet].label}
          on={isFiltered(filter, facet) || (facet === 'place' && isFiltered(filter, 'admin1'))}
        >
          {facet === 'place' && (
            <>
              <h3>{words.governorates}</h3>
              {listed('admin1', words.governorates)}
              <h3>{words.places}</h3>
              {listed('place', words.places)}
            </>
          )}
          {facet === 'actor' && (
            <>
              <h3>{words.role}</h3>
              <RoleOptions filter={filter} counts={counts.role} step={steps.role} />
              <h3>{words.actors}</h3>
              {listed('actor', words.actors)}
            </>
          )}
          {facet !== 'place' && facet !== 'actor' && listed(facet)}
        </FacetMenu>
      ))}
      <FacetMenu label={words.dates} on={filter.from !== undefined || filter.to !== undefined}>
        <DateInputs filter={filter} coverage={dataset.meta.coverage} onBounds={steps.setBounds} />
      </FacetMenu>
      <SearchBox text={filter.text} onText={steps.setText} />
    </>
  )
}
