import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'

import type { Locale } from './locale.ts'
import { calendarWords } from './words/calendar.ts'
import { commonWords } from './words/common.ts'

/** Counts by attack type in words, such as "3 incidents: 2 rocket attacks, 1 convoy bomb"; no types at zero. */
export function incidentsInWords(
  byType: Readonly<Record<AttackType, number>>,
  { lang, plural }: Locale,
): string {
  const present = ATTACK_TYPES.filter((type) => byType[type] > 0)
  const total = present.reduce((sum, type) => sum + byType[type], 0)
  const count = plural(total, commonWords[lang].incidents)
  if (total === 0) return count
  const types = present.map((type) => plural(byType[type], calendarWords[lang].ofType[type]))
  return calendarWords[lang].incidentsOf(count, types.join(commonWords[lang].comma))
}
