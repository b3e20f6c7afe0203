import { ROLES } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Month } from '#domain/day.ts'
import type { ListedFacet } from '#domain/facets.ts'
import { narrow } from '#state/actions.ts'
import { isFiltered, type Filter } from '#state/filter.ts'
import { setMonths, toggleMonth, toggleRole, toggleValue } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { facetWords } from '#i18n/words/facets.ts'
import type { NamedCounts } from '#analysis/tally/values.ts'

import styles from './facet.module.css'
import { OptionList } from './OptionList.tsx'
import { optionsOf } from './options.ts'
import { filterWords } from './words.ts'

export interface FacetOptionsProps {
  readonly dataset: Dataset
  readonly filter: Filter
  /** Counts in the view, and in the whole data, which decide what is offered. */
  readonly counts: NamedCounts
  readonly countsInAll: NamedCounts
}

interface ListedOptionsProps extends FacetOptionsProps {
  readonly facet: ListedFacet
  /** The name of the facet, unless another one is given. */
  readonly label?: string | undefined
}

/** The values of one facet of the table. */
export function ListedOptions({ facet, label, dataset, filter, ...props }: ListedOptionsProps) {
  const dispatch = useDispatch()
  const locale = useLocale()
  return (
    <OptionList
      label={label ?? facetWords[locale.lang][facet].label}
      options={optionsOf(facet, props.counts[facet], props.countsInAll[facet], dataset, locale)}
      selection={filter[facet]}
      onToggle={(value, sign) =>
        dispatch(narrow((current) => toggleValue(current, facet, value, sign)))
      }
    />
  )
}

/** All months, or any of them. */
export function MonthOptions({ filter, counts }: Pick<FacetOptionsProps, 'filter' | 'counts'>) {
  const dispatch = useDispatch()
  const { lang, format } = useLocale()
  const months = [...counts.month]
  return (
    <OptionList<Month>
      className={styles.months}
      label={filterWords[lang].month}
      all={{
        label: filterWords[lang].allMonths,
        count: months.reduce((sum, [, count]) => sum + count, 0),
        pressed: !isFiltered(filter, 'day'),
        onPress: () => dispatch(narrow((current) => setMonths(current, []))),
      }}
      options={months.map(([value, count]) => ({ value, label: format.monthShort(value), count }))}
      selection={filter.months}
      onToggle={(month, sign) => dispatch(narrow((current) => toggleMonth(current, month, sign)))}
    />
  )
}

/** Whether an actor claimed an incident or is blamed for it; counts the incidents with anybody in that role. */
export function RoleOptions({ filter, counts }: Pick<FacetOptionsProps, 'filter' | 'counts'>) {
  const dispatch = useDispatch()
  const { lang } = useLocale()
  return (
    <OptionList
      label={filterWords[lang].role}
      options={ROLES.map((value) => ({
        value,
        label: codeWords[lang].role[value],
        count: counts.role[value],
      }))}
      selection={filter.role}
      onToggle={(role, sign) => dispatch(narrow((current) => toggleRole(current, role, sign)))}
    />
  )
}
