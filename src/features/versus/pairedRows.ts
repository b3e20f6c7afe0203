import { pairsOf, rateOf, type Paired } from '#analysis/comparison/pairs.ts'
import { inHundredths } from '#analysis/comparison/sentence.ts'
import type { ComparedSide } from '#analysis/comparison/side.ts'
import type { AttackType } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import { countTypes } from '#drawing/stacks.ts'
import type { Locale } from '#i18n/locale.ts'
import { versusWords } from '#i18n/words/versus.ts'

import { versusViewWords } from './words.ts'

/** One value on one side: its bar, and its numbers in words. */
interface PairedHalf {
  readonly letter: string
  readonly types: Readonly<Record<AttackType, number>>
  /** Incidents of a bar of full width. */
  readonly scale: number
  readonly count: string
  /** Incidents a day; empty where the sides are of one length. */
  readonly rate: string
}

/** One value on both sides. */
export interface PairedRow {
  readonly value: string
  readonly label: string
  readonly halves: readonly PairedHalf[]
}

/** Both sides counted by one property, two bars to each value; all bars are drawn by incidents a day. */
export function pairedRows(
  by: Paired,
  sides: readonly [ComparedSide, ComparedSide],
  names: Dataset,
  locale: Locale,
): readonly PairedRow[] {
  const { lang, format } = locale
  const words = versusViewWords[lang]
  const pairs = pairsOf(by, sides, names, locale)
  const rates = pairs.flatMap(({ halves }) =>
    halves.map(({ incidents, days }) => rateOf(incidents.length, days)),
  )
  const most = Math.max(...rates)
  const hasRates = pairs.some(({ halves: [a, b] }) => a.days !== b.days)
  return pairs.map(({ value, label, halves }) => ({
    value,
    label,
    halves: halves.map(({ incidents, days }, at) => ({
      letter: versusWords[lang].letters[at] ?? '',
      types: countTypes(incidents),
      scale: most * days || 1,
      count: days === 0 ? '–' : format.number(incidents.length),
      rate:
        hasRates && days > 0
          ? words.rate(inHundredths(rateOf(incidents.length, days), format))
          : '',
    })),
  }))
}
