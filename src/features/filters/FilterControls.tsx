import { startTransition, useOptimistic } from 'react'

import { LISTED_FACETS, type ListedFacet } from '#domain/facets.ts'
import { narrow } from '#state/actions.ts'
import { isFiltered } from '#state/filter.ts'
import { setBounds, setText } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { facetWords } from '#i18n/words/facets.ts'

import { DateInputs } from './DateInputs.tsx'
import facetStyles from './facet.module.css'
import { FacetMenu } from './FacetMenu.tsx'
import {
  ListedOptions,
  MonthOptions,
  RoleOptions,
  type FacetOptionsProps,
} from './FacetOptions.tsx'
import filterStyles from './filter.module.css'
import { filterWords } from './words.ts'

/** The facets behind a button each. Attack types are in the bar itself, governorates with the places. */
const MENUS = LISTED_FACETS.filter((facet) => facet !== 'type' && facet !== 'admin1')

/** Every facet with its values. */
export function FilterControls(props: FacetOptionsProps) {
  const { filter } = props
  const dispatch = useDispatch()
  const { lang } = useLocale()
  const words = filterWords[lang]
  /** Where a menu has two lists. */
  const listNames: Partial<Record<ListedFacet, string>> = {
    place: words.places,
    actor: words.actors,
  }
  return (
    <>
      <div className={facetStyles.group}>
        <h3 className="note">{words.month}</h3>
        <MonthOptions {...props} />
      </div>
      <div className={facetStyles.group}>
        <h3 className="note">{facetWords[lang].type.label}</h3>
        <ListedOptions {...props} facet="type" />
      </div>
      {MENUS.map((facet) => (
        <FacetMenu
          key={facet}
          label={facetWords[lang][facet].label}
          on={isFiltered(filter, facet) || (facet === 'place' && isFiltered(filter, 'admin1'))}
        >
          {facet === 'place' && (
            <>
              <h3 className="note">{words.governorates}</h3>
              <ListedOptions {...props} facet="admin1" label={words.governorates} />
            </>
          )}
          {facet === 'actor' && (
            <>
              <h3 className="note">{words.role}</h3>
              <RoleOptions {...props} />
            </>
          )}
          {listNames[facet] && <h3 className="note">{listNames[facet]}</h3>}
          <ListedOptions {...props} facet={facet} label={listNames[facet]} />
        </FacetMenu>
      ))}
      <FacetMenu label={words.dates} on={filter.from !== undefined || filter.to !== undefined}>
        <DateInputs
          filter={filter}
          coverage={props.dataset.meta.coverage}
          onBounds={(from, to) =>
            dispatch(
              narrow((current) => setBounds(current, from, to)),
              'replace',
            )
          }
        />
      </FacetMenu>
      <SearchBox
        text={filter.text}
        onText={(text) =>
          dispatch(
            narrow((current) => setText(current, text)),
            'replace',
          )
        }
      />
    </>
  )
}

interface SearchBoxProps {
  readonly text: string
  readonly onText: (text: string) => void
}

/** Searches as the reader types. The field has each letter at once, though the view follows a little later. */
function SearchBox({ text, onText }: SearchBoxProps) {
  const { lang } = useLocale()
  const [typed, setTyped] = useOptimistic(text)
  function search(words: string) {
    startTransition(() => {
      setTyped(words)
      onText(words)
    })
  }
  return (
    <search className={filterStyles.search}>
      <input
        aria-label={filterWords[lang].search}
        type="search"
        dir="auto"
        maxLength={200}
        placeholder={filterWords[lang].search}
        title={filterWords[lang].searchHint}
        value={typed}
        onChange={(event) => search(event.target.value)}
      />
    </search>
  )
}
