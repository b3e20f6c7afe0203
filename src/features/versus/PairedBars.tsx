import { pairsOf, rateOf, type Pair, type Paired } from '#analysis/comparison/pairs.ts'
import { inHundredths } from '#analysis/comparison/sentence.ts'
import type { Dataset } from '#domain/dataset.ts'
import { countTypes } from '#drawing/stacks.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { Bar } from '#ui/Bar.tsx'

import styles from './versus.module.css'
import type { VersusSide } from './Versus.tsx'
import { versusViewWords } from './words.ts'

interface PairedBarsProps {
  readonly by: Paired
  readonly sides: readonly [VersusSide, VersusSide]
  /** Names of what is counted. */
  readonly all: Dataset
}

/** Both sides counted by one property, two bars to each value; all bars are drawn by incidents a day. */
export function PairedBars({ by, sides, all }: PairedBarsProps) {
  const locale = useLocale()
  const words = versusViewWords[locale.lang]
  const pairs = pairsOf(by, sides, all, locale)
  const rates = pairs.flatMap(({ halves }) =>
    halves.map(({ incidents, days }) => rateOf(incidents.length, days)),
  )
  const hasRates = pairs.some(({ halves: [a, b] }) => a.days !== b.days)
  return (
    <section className={styles.paired} data-rates={hasRates || undefined}>
      <h3>{words.paired[by]}</h3>
      {pairs.length === 0 && <p className="note">{words.none}</p>}
      <ul>
        {pairs.map((pair) => (
          <PairRow key={pair.value} {...{ pair, hasRates }} most={Math.max(...rates)} />
        ))}
      </ul>
    </section>
  )
}

interface PairRowProps {
  readonly pair: Pair
  /** Incidents a day of a bar of full width. */
  readonly most: number
  /** Whether incidents a day stand beside the counts, as the sides are of different lengths. */
  readonly hasRates: boolean
}

function PairRow({ pair: { label, halves }, most, hasRates }: PairRowProps) {
  const { lang, format } = useLocale()
  const words = versusViewWords[lang]
  return (
    <li>
      <span className={styles.label}>{label}</span>
      {halves.map(({ incidents, days }, at) => (
        <span key={words.letters[at]} className={styles.half}>
          <span className={styles.letter}>{words.letters[at]}</span>
          <Bar types={countTypes(incidents)} scale={most * days || 1} />
          <strong>{days === 0 ? '–' : format.number(incidents.length)}</strong>
          {hasRates && days > 0 && (
            <span className="note">
              {words.rate(inHundredths(rateOf(incidents.length, days), format))}
            </span>
          )}
        </span>
      ))}
    </li>
  )
}
