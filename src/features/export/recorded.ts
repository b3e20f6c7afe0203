import { claimsCounted, countsUnder } from '#analysis/scope/counted.ts'
import type { Actor, Incident, Place, Source } from '#domain/dataset.ts'
import type { Locale } from '#i18n/locale.ts'

import type { ShownView } from './exportContext.ts'

/** One incident with all that the fields of a file are read from; names are Latin, the other ones Arabic. */
export interface Recorded {
  readonly incident: Incident
  /** Where it is put; `undefined` when not reported. */
  readonly place: Place | undefined
  readonly claimants: readonly Actor[]
  readonly blamed: readonly Actor[]
  /** Sources that count and say something of it, each once. */
  readonly sources: readonly Source[]
}

/** The incidents of a view with what is known around them, in its order. */
export function recordedIn(shown: ShownView): readonly Recorded[] {
  const { dataset, incidents, locale } = shown
  const actorsOf = (ids: readonly string[]): readonly Actor[] =>
    ids.flatMap((id) => latinFirst(dataset.actors.get(id), locale) ?? [])
  const sourcesOf = countedSources(shown)
  return incidents.map((incident) => ({
    incident,
    place: latinFirst(dataset.places.get(incident.placeId ?? ''), locale),
    claimants: actorsOf(incident.claimedBy),
    blamed: actorsOf(incident.blamed.map(({ actorId }) => actorId)),
    sources: sourcesOf(incident.id),
  }))
}

/** Who published the sources that count for the incidents of some views, each once, by name. */
export function publishersOf(
  views: readonly ShownView[],
  { lang }: Pick<Locale, 'lang'>,
): readonly string[] {
  const sources = views.flatMap(recordedIn).flatMap((recorded) => recorded.sources)
  const names = new Set(sources.map(({ publisher }) => publisher))
  return [...names].toSorted((a, b) => a.localeCompare(b, lang))
}

/** A place or an actor with its Latin name first, as ACLED has it: in Arabic a dataset has them the other way. */
function latinFirst<T extends Place | Actor>(
  record: T | undefined,
  { lang }: Locale,
): T | undefined {
  if (record === undefined || lang === 'en') return record
  return { ...record, name: record.otherName, otherName: record.name }
}

/** Looks up the sources that count and say something of an incident. */
function countedSources({ view, dataset }: ShownView): (incidentId: string) => readonly Source[] {
  const { claims, sources } = dataset
  const counts = countsUnder(view.scope, sources)
  return (id) => {
    const counted = claimsCounted(claims.get(id) ?? [], counts)
    const ids = new Set(counted.flatMap(({ sourceIds }) => sourceIds))
    return [...ids].flatMap((sourceId) => sources.get(sourceId) ?? [])
  }
}
