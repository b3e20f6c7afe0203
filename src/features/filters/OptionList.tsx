import type { AttackType } from '#domain/codes.ts'
import type { Selection } from '#state/filter.ts'
import type { Sign } from '#state/filterChanges.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { classNames } from '#ui/classNames.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { Toggle } from '#ui/Toggle.tsx'

import styles from './facet.module.css'
import { filterWords } from './words.ts'

interface OptionListProps<Value extends string> {
  readonly label: string
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    readonly count: number
    readonly glyph?: AttackType | undefined
  }[]
  readonly selection: Selection<Value>
  readonly onToggle: (value: Value, sign: Sign) => void
  /** Adds an option for no filter at all. */
  readonly all?: AllOption
  readonly className?: string | undefined
}

interface AllOption {
  readonly label: string
  readonly count: number
  readonly pressed: boolean
  readonly onPress: () => void
}

/** The values of a facet with their counts. Each can be picked or left out. */
export function OptionList<Value extends string>(props: OptionListProps<Value>) {
  const { label, options, selection, onToggle, all, className } = props
  if (options.length === 0) return null
  return (
    <ul className={classNames(styles.options, className)} aria-label={label}>
      {all && (
        <li>
          <Option
            label={all.label}
            count={all.count}
            sign={all.pressed ? 'include' : undefined}
            onPick={all.onPress}
          />
        </li>
      )}
      {options.map((option) => (
        <li key={option.value}>
          <Option
            label={option.label}
            count={option.count}
            glyph={option.glyph}
            sign={signOf(selection, option.value)}
            onPick={() => onToggle(option.value, 'include')}
            onExclude={() => onToggle(option.value, 'exclude')}
          />
        </li>
      ))}
    </ul>
  )
}

function signOf<Value extends string>(
  { include, exclude }: Selection<Value>,
  value: Value,
): Sign | undefined {
  if (exclude.includes(value)) return 'exclude'
  return include.includes(value) ? 'include' : undefined
}

interface OptionProps {
  readonly label: string
  readonly count: number
  readonly glyph?: AttackType | undefined
  readonly sign: Sign | undefined
  readonly onPick: () => void
  readonly onExclude?: () => void
}

function Option({ label, count, glyph, sign, onPick, onExclude }: OptionProps) {
  const { lang, format } = useLocale()
  const words = filterWords[lang]
  const number = format.number(count)
  const excluded = sign === 'exclude'
  return (
    <span className={styles.option} data-sign={sign} data-zero={count === 0 || undefined}>
      <Toggle
        pressed={sign === 'include'}
        onPress={onPick}
        className={styles.pick}
        aria-label={excluded ? words.excludedName(label, number) : undefined}
      >
        {glyph && <Glyph type={glyph} />}
        <span className={styles.label}>{label}</span> <span className={styles.count}>{number}</span>
      </Toggle>
      {onExclude && (
        <Toggle
          pressed={excluded}
          onPress={onExclude}
          className={styles.not}
          aria-label={words.leaveOut(label)}
          title={words.leaveOut(label)}
        >
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
            <path d="M3.3 10.7 10.7 3.3" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </Toggle>
      )}
    </span>
  )
}
