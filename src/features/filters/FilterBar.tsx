import { useState } from 'react'

import { FACET_KEYS, isFiltered } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'

import { FilterControls, type FilterControlsProps } from './FilterControls.tsx'
import { FilterSheet } from './FilterSheet.tsx'
import { filterWords } from './words.ts'

import './filters.css'

interface FilterBarProps extends FilterControlsProps {
  /** Rows that the filter leaves, told on the button that closes the sheet. */
  readonly visible: number
}

/** The facets: a bar where there is room, a sheet behind a button on a phone. */
export function FilterBar({ visible, ...controls }: FilterBarProps) {
  const { lang, format } = useLocale()
  const [open, setOpen] = useState(false)
  const words = filterWords[lang]
  const on = FACET_KEYS.filter((facet) => isFiltered(controls.filter, facet)).length
  return (
    <section className="filter-bar" id="filters" aria-label={words.heading} tabIndex={-1}>
      <h2 className="visually-hidden">{words.heading}</h2>
      <div className="filter-controls">
        <FilterControls {...controls} />
      </div>
      <button
        type="button"
        className="button-strong sheet-opener"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {on === 0 ? words.heading : words.open(format.number(on))}
      </button>
      {open && <FilterSheet {...controls} visible={visible} onClose={() => setOpen(false)} />}
    </section>
  )
}
