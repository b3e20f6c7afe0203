import { useState } from 'react'

import { FACET_KEYS, isFiltered } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { classNames } from '#ui/classNames.ts'
import { Dialog } from '#ui/Dialog.tsx'

import type { FacetOptionsProps } from './FacetOptions.tsx'
import styles from './filter.module.css'
import { FilterControls } from './FilterControls.tsx'
import { filterWords } from './words.ts'

interface FilterBarProps extends FacetOptionsProps {
  /** The number of incidents shown, on the button that closes the dialog. */
  readonly visible: number
}

/** The facets: a bar where there is room, a dialog behind a button on a phone. */
export function FilterBar({ visible, ...controls }: FilterBarProps) {
  const { lang, format, plural } = useLocale()
  const [open, setOpen] = useState(false)
  const words = filterWords[lang]
  const on = FACET_KEYS.filter((facet) => isFiltered(controls.filter, facet)).length
  return (
    <section className={styles.bar} id="filters" aria-label={words.heading} tabIndex={-1}>
      <h2 className="visually-hidden">{words.heading}</h2>
      <div className={styles.controls}>
        <FilterControls {...controls} />
      </div>
      <button
        type="button"
        className={classNames('button-strong', styles.opener)}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {on === 0 ? words.heading : words.open(format.number(on))}
      </button>
      {open && (
        <Dialog
          heading={words.heading}
          closeLabel={words.done(plural(visible, commonWords[lang].incidents))}
          onClose={() => setOpen(false)}
        >
          <div className={styles.controls}>
            <FilterControls {...controls} />
          </div>
        </Dialog>
      )}
    </section>
  )
}
