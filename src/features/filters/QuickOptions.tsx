import { narrow } from '#state/actions.ts'
import { isFiltered, type Filter } from '#state/filter.ts'
import { setMonths, toggleMonth, toggleValue, type Sign } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { facetWords } from '#i18n/words/facets.ts'
import { classNames } from '#ui/classNames.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { Toggle } from '#ui/Toggle.tsx'

import { monthOptions, optionsOf, type FacetOption, type OptionContext } from './options.ts'
import styles from './quick.module.css'
import { filterWords } from './words.ts'

/** Months and attack types, set by one press each. What is left out is let back in by the same press. */
export function QuickOptions(context: OptionContext) {
  const dispatch = useDispatch()
  const locale = useLocale()
  const words = filterWords[locale.lang]
  const typeLabel = facetWords[locale.lang].type.label
  const months = monthOptions(context, locale)
  const change = (to: (filter: Filter) => Filter) => () => dispatch(narrow(to))
  return (
    <>
      <h3 className={classNames('note', styles.heading)}>{words.month}</h3>
      <ul className={classNames(styles.options, styles.months)} aria-label={words.month}>
        <li>
          <QuickOption
            label={words.allMonths}
            count={months.reduce((sum, { count }) => sum + count, 0)}
            sign={isFiltered(context.filter, 'day') ? undefined : 'include'}
            onPress={change((filter) => setMonths(filter, []))}
          />
        </li>
        {months.map(({ value, ...option }) => (
          <li key={value}>
            <QuickOption
              {...option}
              onPress={change((filter) => toggleMonth(filter, value, option.sign))}
            />
          </li>
        ))}
      </ul>
      <h3 className={classNames('note', styles.heading)}>{typeLabel}</h3>
      <ul className={styles.options} aria-label={typeLabel}>
        {optionsOf('type', context, locale).map(({ value, ...option }) => (
          <li key={value}>
            <QuickOption
              {...option}
              onPress={change((filter) => toggleValue(filter, 'type', value, option.sign))}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

interface QuickOptionProps extends Pick<FacetOption, 'label' | 'count' | 'glyph'> {
  readonly sign: Sign | undefined
  readonly onPress: () => void
}

function QuickOption({ label, count, glyph, sign, onPress }: QuickOptionProps) {
  const { lang, format } = useLocale()
  const number = format.number(count)
  return (
    <Toggle
      pressed={sign !== undefined}
      onPress={onPress}
      className={styles.pick}
      data-sign={sign}
      data-zero={count === 0 || undefined}
      aria-label={sign === 'exclude' ? filterWords[lang].excludedName(label, number) : undefined}
    >
      {glyph && <Glyph type={glyph} />}
      <span className={styles.label}>{label}</span> <span className={styles.count}>{number}</span>
      {sign && (
        <svg className={styles.off} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.5 1.5l7 7m0-7l-7 7" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      )}
    </Toggle>
  )
}
