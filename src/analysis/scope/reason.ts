import type { ClaimField } from '#domain/codes.ts'
import type { Claim, Incident, Place, Source } from '#domain/dataset.ts'
import { inferredFrom, type InferredFrom } from '#domain/target.ts'

import { isPreferred } from './isPreferred.ts'
import { isFounding, saysSomething } from './ordered.ts'
import { byStrength } from './strength.ts'
import { supportOf, type Support } from './support.ts'
import { holds } from './within.ts'

/** Why the value shown of a field is the one it is. */
export type Reason =
  /** No source says. */
  | { readonly rule: 'unsaid' }
  /** An original source says so, and goes before other sources. */
  | { readonly rule: 'founding' }
  | { readonly rule: 'strongest'; readonly support: Support }
  /** A place inside the one that the strongest claim names. */
  | { readonly rule: 'finer'; readonly support: Support }
  /** Not the value of the strongest claim: the note of the claim says why. */
  | { readonly rule: 'by-note'; readonly support: Support }
  /** Read from the words of the reports, none of which gives the kind. */
  | { readonly rule: 'read' }
  /** The kind of target follows from the type of attack or from the place. */
  | { readonly rule: 'inferred'; readonly from: InferredFrom }
  /** No claim that counts gives the day: it is that of the record. */
  | { readonly rule: 'kept' }
  /** Two places compete. */
  | { readonly rule: 'compete' }
  /** What is given does not fit the record. */
  | { readonly rule: 'none-taken' }
  /** Only weak claims give one. */
  | { readonly rule: 'weak-only' }
  /** Every claim that is neither weak nor denied counts. */
  | { readonly rule: 'all-firm' }
  /** The data prefers none: all versions stand. */
  | { readonly rule: 'side-by-side' }

/** What the reasons are worked out from. */
export interface Grounds {
  readonly incident: Incident
  /** The claims of the incident that count. */
  readonly claims: readonly Claim[]
  readonly sources: ReadonlyMap<string, Source>
  readonly places: ReadonlyMap<string, Place>
}

/** The rule by which the value shown of a field was chosen among the claims that count. */
export function reasonFor(field: ClaimField, grounds: Grounds): Reason {
  const { claims, incident } = grounds
  const told = claims.filter((claim) => claim.field === field && saysSomething(claim))
  switch (field) {
    case 'is-attack':
    case 'munitions':
    case 'outcome':
      return told.length === 0 ? { rule: 'unsaid' } : { rule: 'side-by-side' }
    case 'claimed-by':
    case 'attributed-to':
      return actorReason(told, incident)
    case 'target':
      return targetReason(told, grounds)
    case 'date':
      return told.some((claim) => isPreferred(claim, incident))
        ? valueReason(told, grounds)
        : { rule: 'kept' }
    case 'place':
    case 'killed':
    case 'injured':
      return valueReason(told, grounds)
  }
}

function actorReason(told: readonly Claim[], incident: Incident): Reason {
  const specific = told.filter((claim) => !claim.collective)
  if (specific.length === 0) return { rule: 'unsaid' }
  return { rule: specific.some((claim) => isPreferred(claim, incident)) ? 'all-firm' : 'weak-only' }
}

function targetReason(told: readonly Claim[], grounds: Grounds): Reason {
  const { incident, places } = grounds
  const { target, type, placeId } = incident
  if (target === null || told.some((claim) => isPreferred(claim, incident))) {
    return valueReason(told, grounds)
  }
  const from = inferredFrom(target, type, places.get(placeId ?? '')?.kind)
  return from === undefined ? { rule: 'read' } : { rule: 'inferred', from }
}

function valueReason(told: readonly Claim[], grounds: Grounds): Reason {
  const { incident, sources, places } = grounds
  if (told.length === 0) return { rule: 'unsaid' }
  const chosen = told.filter((claim) => isPreferred(claim, incident))
  if (chosen.length === 0) {
    if (told.every(({ weak }) => weak)) return { rule: 'weak-only' }
    const placesNamed = new Set(told.filter(({ field }) => field === 'place').map((c) => c.value))
    return { rule: placesNamed.size > 1 ? 'compete' : 'none-taken' }
  }
  if (chosen.some((claim) => isFounding(claim, sources))) return { rule: 'founding' }
  const support = supportOf(chosen, sources)
  const [strongest] = byStrength(
    told.filter(({ status }) => status !== 'denied'),
    sources,
  )
  if (strongest === undefined || isPreferred(strongest, incident)) {
    return { rule: 'strongest', support }
  }
  const [outer, inner] = [places.get(String(strongest.value)), places.get(incident.placeId ?? '')]
  const finer =
    strongest.field === 'place' && outer !== undefined && inner !== undefined && holds(outer, inner)
  return { rule: finer ? 'finer' : 'by-note', support }
}
