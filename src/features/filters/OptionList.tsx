import { useState } from 'react'

import { indexTexts, searchRows } from '#analysis/tally/search.ts'
import type { Sign } from '#state/filterChanges.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { Toggle } from '#ui/Toggle.tsx'

import styles from './option.module.css'
import { SHORT_LIST, type FacetOption, type WhereOption } from './options.ts'
import { filterWords } from './words.ts'

type ListedOption = FacetOption & Partial<Pick<WhereOption, 'facet' | 'depth' | 'terms'>>

interface OptionListProps<Option extends ListedOption> {
  readonly label: string
  readonly options: readonly Option[]
  readonly onToggle: (option: Option, sign: Sign) => void
  /** The name of the search field that a long list has, if not that of the list. */
  readonly findLabel?: string
}

/** The values of a facet as checkboxes with their counts, each with a button that leaves it out; a long list is searched. */
export function OptionList<Option extends ListedOption>(props: OptionListProps<Option>) {
  const { label, options, onToggle, findLabel } = props
  const { lang } = useLocale()
  const words = filterWords[lang]
  const [sought, setSought] = useState('')
  const found = searchRows(
    indexTexts(options.map((option) => option.terms ?? option.label)),
    sought,
  )
  const shown = options.filter((_, at) => found === undefined || found[at] === 1)
  return (
    <>
      {options.length > SHORT_LIST && (
        <input
          type="text"
          inputMode="search"
          dir="auto"
          className={styles.find}
          aria-label={findLabel ?? words.find(label)}
          placeholder={findLabel ?? words.find(label)}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {shown.length === 0 ? (
        <p className="note" role="status">
          {words.foundNone}
        </p>
      ) : (
        <ul aria-label={label}>
          {shown.map((option) => (
            <OptionRow
              key={`${option.facet ?? ''}:${option.value}`}
              option={option}
              onToggle={(sign) => onToggle(option, sign)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

interface OptionRowProps {
  readonly option: ListedOption
  readonly onToggle: (sign: Sign) => void
}

function OptionRow({ option, onToggle }: OptionRowProps) {
  const { lang, format } = useLocale()
  const words = filterWords[lang]
  const { label, count, sign, glyph, depth } = option
  const number = format.number(count)
  return (
    <li
      className={styles.option}
      data-sign={sign}
      data-zero={count === 0 || undefined}
      data-depth={depth}
    >
      <label className={styles.pick}>
        <input
          type="checkbox"
          checked={sign === 'include'}
          onChange={() => onToggle('include')}
          aria-label={sign === 'exclude' ? words.excludedName(label, number) : undefined}
        />
        {glyph && <Glyph type={glyph} />}
        <span className={styles.label}>{label}</span> <span className={styles.count}>{number}</span>
      </label>
      <Toggle
        pressed={sign === 'exclude'}
        onPress={() => onToggle('exclude')}
        className={styles.not}
        aria-label={words.leaveOut(label)}
      >
        {words.leaveOutShort}
      </Toggle>
    </li>
  )
}
