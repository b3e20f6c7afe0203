import type { Claim, Source } from '#domain/dataset.ts'

import { byStrength } from './strength.ts'

/** The value of an original claim that gives a class of targets and not a target: the same as no claim. */
const NOT_REPORTED = 'not-reported'

/** Whether a claim says something of its field. */
export function saysSomething({ value }: Claim): boolean {
  return value !== NOT_REPORTED
}

/** Whether an original source is among the sources of a claim. */
export function isFounding({ sourceIds }: Claim, sources: ReadonlyMap<string, Source>): boolean {
  return sourceIds.some((id) => sources.get(id)?.foundingDocument === true)
}

/** Claims as they are read: those of original sources, then the others from strongest to weakest, denials last. */
export function inReadingOrder(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
): readonly Claim[] {
  const rank = (claim: Claim): number => {
    if (isFounding(claim, sources)) return 0
    return claim.status === 'denied' ? 2 : 1
  }
  return byStrength(claims, sources).toSorted((a, b) => rank(a) - rank(b))
}

/** Later than any day: infinity less infinity would be no number. */
const UNDATED = Number.MAX_SAFE_INTEGER

/** Orders sources as they are listed: original sources first, then by day, the undated last. */
export function bySourceOrder(a: Source, b: Source): number {
  return (
    Number(b.foundingDocument) - Number(a.foundingDocument) ||
    (a.published ?? UNDATED) - (b.published ?? UNDATED)
  )
}
