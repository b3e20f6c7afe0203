import { useState } from 'react'

import type { DayRange } from '#domain/day.ts'
import { formatDay, parseDay, type Day } from '#domain/day.ts'
import type { Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'

import styles from './filter.module.css'
import { filterWords } from './words.ts'

interface DateInputsProps {
  readonly filter: Filter
  readonly coverage: DayRange
  readonly onBounds: (from: Day | undefined, to: Day | undefined) => void
}

/** Fields for the first and last day. A half-typed date changes nothing. */
export function DateInputs({ filter, coverage, onBounds }: DateInputsProps) {
  const { lang } = useLocale()
  const { from, to } = filter
  return (
    <div className={styles.dates}>
      <DateInput
        label={filterWords[lang].from}
        day={from}
        coverage={coverage}
        onDay={(day) => onBounds(day, to)}
      />
      <DateInput
        label={filterWords[lang].to}
        day={to}
        coverage={coverage}
        onDay={(day) => onBounds(from, day)}
      />
    </div>
  )
}

interface DateInputProps {
  readonly label: string
  readonly day: Day | undefined
  readonly coverage: DayRange
  readonly onDay: (day: Day | undefined) => void
}

function DateInput({ label, day, coverage, onDay }: DateInputProps) {
  const [typed, setTyped] = useState<string>()
  function type(text: string) {
    const isHalf = isHalfTyped(text)
    setTyped(isHalf ? text : undefined)
    if (!isHalf) onDay(text === '' ? undefined : parseDay(text))
  }
  return (
    <label>
      <span className="note">{label}</span>
      <input
        type="date"
        min={formatDay(coverage.from)}
        max={formatDay(coverage.to)}
        value={typed ?? (day === undefined ? '' : formatDay(day))}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  )
}

/** While a reader types 2020, a browser reports the years 0002, 0020 and 0202. */
function isHalfTyped(text: string): boolean {
  return text.startsWith('0')
}
