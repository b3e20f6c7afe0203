import { isDisputing } from '#domain/blame.ts'
import { countSolidSources } from '#domain/glyph.ts'
import { byDateThenId } from '#domain/order.ts'
import type { Actor, Claim, Dataset, Incident } from '#domain/dataset.ts'
import { isFullScope, type InclusionScope } from '#state/inclusionScope.ts'

import { claimsCounted, countsUnder } from './counted.ts'
import { countedOnce } from './dedupe.ts'
import { resolveIncident } from './preferred.ts'

/**
 * The dataset as it would be had the struck sources never reported and the struck records not been made. Its claims and
 * sources stay whole, so that what is struck can still be shown as such.
 */
export function applyScope(dataset: Dataset, scope: InclusionScope): Dataset {
  if (isFullScope(scope)) return dataset
  const struck = new Set(scope.without)
  const counts = countsUnder(scope, dataset.sources)
  const left = new Map(
    [...dataset.claims].map(([id, claims]) => [id, claimsCounted(claims, counts)]),
  )
  const incidents = dataset.incidents
    .filter(({ id }) => !struck.has(id) && (left.get(id)?.length ?? 0) > 0)
    .map((incident) => recompute(incident, left.get(incident.id) ?? [], dataset))
  return {
    ...dataset,
    incidents: standing(incidents, scope).toSorted(byDateThenId),
    actors: new Map([...dataset.actors].map(([id, actor]) => [id, reblamed(actor, left)])),
  }
}

function recompute(
  incident: Incident,
  left: readonly Claim[],
  { claims, sources, places, meta }: Dataset,
): Incident {
  const before = claims.get(incident.id) ?? []
  if (sourceCount(before) === sourceCount(left)) return incident
  const isFounding = (id: string): boolean => sources.get(id)?.foundingDocument === true
  const outside = left.filter(({ sourceIds }) => !sourceIds.every(isFounding))
  const founding = left.some(({ sourceIds }) => sourceIds.some(isFounding))
  const outsideIds = new Set(
    outside.flatMap(({ sourceIds }) => sourceIds).filter((id) => !isFounding(id)),
  )
  return {
    ...resolveIncident(incident, before, left, { sources, places, coverage: meta.coverage }),
    founding,
    evidence: evidenceLeft(incident, founding, outside),
    outsideSourceCount: outsideIds.size,
    solidSourceCount: countSolidSources(left),
  }
}

function sourceCount(claims: readonly Claim[]): number {
  return claims.reduce((sum, { sourceIds }) => sum + sourceIds.length, 0)
}

/**
 * The level stays while the reports it rests on are left. A contested incident stays contested while any outside
 * report denies or contests something of it; without one it is what its other reports make it.
 */
function evidenceLeft(
  { evidence }: Incident,
  founding: boolean,
  outside: readonly Claim[],
): Incident['evidence'] {
  if (evidence === 'contested' && outside.some(isDisputing)) return 'contested'
  if (!founding) return 'outside-report'
  if (!outside.some(({ weak }) => !weak)) return 'founding-only'
  return evidence === 'contested' ? 'corroborated' : evidence
}

function standing(
  incidents: readonly Incident[],
  { duplicates }: InclusionScope,
): readonly Incident[] {
  const ids =
    duplicates === 'once' ? countedOnce(incidents) : new Set(incidents.map(({ id }) => id))
  return incidents
    .filter(({ id }) => ids.has(id))
    .map((incident) => ({
      ...incident,
      possibleDuplicateOf: incident.possibleDuplicateOf.filter((id) => ids.has(id)),
    }))
}

function reblamed(actor: Actor, left: ReadonlyMap<string, readonly Claim[]>): Actor {
  if (!actor.collectiveBlame) return actor
  const stillBlamed = [...left.values()].some((claims) =>
    claims.some((claim) => claim.collective && claim.value === actor.id),
  )
  return { ...actor, collectiveBlame: stillBlamed }
}
