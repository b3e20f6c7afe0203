import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'

import type { Locale } from './locale.ts'

/** Counts by attack type in words, such as "3 incidents: 2 rocket attacks, 1 IED on a convoy"; no types at zero. */
export function incidentsInWords(
  byType: Readonly<Record<AttackType, number>>,
  { t, plural }: Locale,
): string {
  const present = ATTACK_TYPES.filter((type) => byType[type] > 0)
  const total = present.reduce((sum, type) => sum + byType[type], 0)
  const count = plural(total, t.common.incidents)
  if (total === 0) return count
  const types = present.map((type) => plural(byType[type], t.calendar.ofType[type]))
  return t.calendar.incidentsOf(count, types.join(t.common.comma))
}
