import type { PlaceMatch } from './codes.ts'
import type { Claim } from './dataset.ts'

/** How well a place fits the record, from the claims that name it and are not denied. */
export function placeMatchOf(
  claims: readonly Pick<Claim, 'weak' | 'dayOffset'>[],
): Exclude<PlaceMatch, 'none'> {
  const firm = claims.filter(({ weak }) => !weak)
  if (firm.some(({ dayOffset }) => dayOffset === 0)) return 'exact'
  return firm.length > 0 ? 'probable' : 'weak'
}
