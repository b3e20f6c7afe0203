import { ROLES } from '#domain/codes.ts'
import type { ListedFacet } from '#domain/facets.ts'
import { narrow } from '#state/actions.ts'
import type { Filter } from '#state/filter.ts'
import {
  setBounds,
  toggleMonth,
  toggleRole,
  toggleValue,
  toggleWhere,
} from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { facetWords } from '#i18n/words/facets.ts'

import { DateInputs } from './DateInputs.tsx'
import type { Menu } from './menus.ts'
import { OptionList } from './OptionList.tsx'
import { monthOptions, optionsOf, whereOptions, type OptionContext } from './options.ts'
import { signOf } from './signOf.ts'
import { filterWords } from './words.ts'

interface MenuContentProps extends OptionContext {
  readonly menu: Menu
}

/** What a menu offers, in a popover or on a page of the phone's sheet. */
export function MenuContent({ menu, ...context }: MenuContentProps) {
  if (menu === 'dates') return <DateOptions {...context} />
  if (menu === 'place') return <WhereOptions {...context} />
  if (menu === 'actor') return <ActorOptions {...context} />
  if (menu === 'evidence' || menu === 'harm') return <ExplainedOptions {...context} facet={menu} />
  if (menu !== 'leaveOut') return <ListedOptions {...context} facet={menu} />
  return (
    <>
      <MonthList {...context} />
      <ListedOptions {...context} facet="type" />
    </>
  )
}

/** The values of a facet, with what their words mean and what none of them holds. */
function ExplainedOptions(props: OptionContext & { readonly facet: 'evidence' | 'harm' }) {
  const { lang } = useLocale()
  return (
    <>
      <ListedOptions {...props} />
      <p className="note">{filterWords[lang].explained[props.facet]}</p>
    </>
  )
}

/** Changes the filter by an action of the history. */
function useNarrow(): (change: (filter: Filter) => Filter) => void {
  const dispatch = useDispatch()
  return (change) => dispatch(narrow(change))
}

function ListedOptions({
  facet,
  label,
  ...context
}: OptionContext & { readonly facet: ListedFacet; readonly label?: string }) {
  const change = useNarrow()
  const locale = useLocale()
  return (
    <OptionList
      label={label ?? facetWords[locale.lang][facet].label}
      options={optionsOf(facet, context, locale)}
      onToggle={({ value }, sign) => change((filter) => toggleValue(filter, facet, value, sign))}
    />
  )
}

function WhereOptions(context: OptionContext) {
  const change = useNarrow()
  const locale = useLocale()
  const words = filterWords[locale.lang]
  return (
    <>
      <p className="note">{words.whereNote}</p>
      <OptionList
        label={words.places}
        findLabel={words.findPlace}
        options={whereOptions(context, locale)}
        onToggle={({ facet, value }, sign) =>
          change((filter) => toggleWhere(filter, facet, value, sign))
        }
      />
    </>
  )
}

/** Whether an actor claimed an incident or is blamed for it, with the incidents of anybody in that role, then who. */
function ActorOptions(context: OptionContext) {
  const change = useNarrow()
  const { lang } = useLocale()
  const words = filterWords[lang]
  return (
    <>
      <h3 className="note">{words.role}</h3>
      <OptionList
        label={words.role}
        options={ROLES.map((value) => ({
          value,
          label: codeWords[lang].role[value],
          count: context.counts.role[value],
          sign: signOf(context.filter.role, value),
        }))}
        onToggle={({ value }, sign) => change((filter) => toggleRole(filter, value, sign))}
      />
      <h3 className="note">{words.actors}</h3>
      <ListedOptions {...context} facet="actor" label={words.actors} />
    </>
  )
}

function MonthList(context: OptionContext) {
  const change = useNarrow()
  const locale = useLocale()
  return (
    <OptionList
      label={filterWords[locale.lang].month}
      options={monthOptions(context, locale)}
      onToggle={({ value }, sign) => change((current) => toggleMonth(current, value, sign))}
    />
  )
}

function DateOptions({ filter, dataset }: OptionContext) {
  const dispatch = useDispatch()
  return (
    <DateInputs
      filter={filter}
      coverage={dataset.meta.coverage}
      onBounds={(from, to) =>
        dispatch(
          narrow((current) => setBounds(current, from, to)),
          'replace',
        )
      }
    />
  )
}
