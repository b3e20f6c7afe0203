import type { Paired } from '#analysis/comparison/pairs.ts'
import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { Bar } from '#ui/Bar.tsx'
import { SideLetter } from '#ui/SideLetter.tsx'

import { pairedRows } from './pairedRows.ts'
import styles from './versus.module.css'
import type { VersusSide } from './Versus.tsx'
import { versusViewWords } from './words.ts'

interface PairedBarsProps {
  readonly by: Paired
  readonly sides: readonly [VersusSide, VersusSide]
  /** Names of what is counted. */
  readonly all: Dataset
}

/** Both sides counted by one property. */
export function PairedBars({ by, sides, all }: PairedBarsProps) {
  const locale = useLocale()
  const words = versusViewWords[locale.lang]
  const rows = pairedRows(by, sides, all, locale)
  const hasRates = rows.some(({ halves }) => halves.some(({ rate }) => rate !== ''))
  return (
    <section className={styles.paired} data-rates={hasRates || undefined}>
      <h3>{words.paired[by]}</h3>
      {rows.length === 0 && <p className="note">{words.none}</p>}
      <ul>
        {rows.map(({ value, label, halves }) => (
          <li key={value}>
            <span className={styles.label}>{label}</span>
            {halves.map(({ letter, types, scale, count, rate }) => (
              <span key={letter} className={styles.half}>
                <SideLetter letter={letter} />
                <Bar types={types} scale={scale} />
                <strong>{count}</strong>
                {rate !== '' && <span className="note">{rate}</span>}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
