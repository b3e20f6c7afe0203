import { useState } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { useNavigation } from '#state/navigation.ts'
import { classNames } from '#ui/classNames.ts'
import { SideLetter } from '#ui/SideLetter.tsx'

import { ChipList } from './Chips.tsx'
import { chipsOf } from './chips.ts'
import styles from './filter.module.css'
import { FilterMenus } from './FilterMenus.tsx'
import { FilterSheet } from './FilterSheet.tsx'
import type { OptionContext } from './options.ts'
import { QuickOptions } from './QuickOptions.tsx'
import { SearchBox } from './SearchBox.tsx'
import { filterWords } from './words.ts'

interface FilterBarProps extends OptionContext {
  /** Everything in the data, to name what is left out. */
  readonly all: Dataset
  /** The number of incidents shown, on the button that closes the sheet. */
  readonly visible: number
  readonly onClearAll: () => void
  /** The letter of the side of a comparison that is filtered. */
  readonly side: string | undefined
}

/** The facets in a row; on a phone the row scrolls sideways and begins with a button that opens all of them. */
export function FilterBar({ all, visible, onClearAll, side, ...context }: FilterBarProps) {
  const locale = useLocale()
  const { view } = useNavigation()
  const [open, setOpen] = useState(false)
  const words = filterWords[locale.lang]
  const heading = side === undefined ? words.heading : words.headingOf(side)
  // Months and types that are on stand first in the row themselves.
  const chips = chipsOf(view, all, locale).filter(({ key }) => !/^(month|type):/.test(key))
  return (
    <section className={styles.bar} id="filters" aria-label={heading} tabIndex={-1}>
      <h2 className="visually-hidden">{heading}</h2>
      <div className={styles.row}>
        <button
          type="button"
          className={classNames('button', styles.opener)}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <svg className="line-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 4h12M4.5 8h7M7 12h2" />
          </svg>
          <span>{words.heading}</span>
        </button>
        {chips.length > 0 && (
          <ul className={styles.chips} aria-label={words.chips}>
            <ChipList chips={chips} />
          </ul>
        )}
        <div className={styles.quick}>
          <QuickOptions {...context} />
        </div>
        <div className={styles.menus}>
          {side !== undefined && <SideLetter letter={side} />}
          <FilterMenus {...context} />
          <SearchBox text={context.filter.text} />
        </div>
      </div>
      {open && (
        <FilterSheet
          {...context}
          {...{ heading, visible, onClearAll }}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  )
}
