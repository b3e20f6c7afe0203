import type { Dataset } from '#domain/dataset.ts'
import { CORE_FORMAT, coreSchema } from './core-schema.ts'
import type { CoreContent } from './core-schema.ts'
import { readPayload } from './read.ts'

/** What comes of reading the core file. */
export type CoreReading =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Reads the core file's text; anything wrong with it is a listed fault, never a throw. */
export function parseCore(text: string): CoreReading {
  const reading = readPayload(text, coreSchema, CORE_FORMAT)
  if (!reading.ok) return reading
  const dataset = datasetOf(reading.value)
  const faults = dataset.incidents.flatMap((incident) => danglingIn(incident, dataset))
  return faults.length === 0 ? { ok: true, dataset } : { ok: false, faults }
}

function datasetOf(content: CoreContent): Dataset {
  return {
    meta: { ...content.meta, redirects: new Map(Object.entries(content.meta.redirects)) },
    incidents: content.incidents.toSorted(byDateThenId),
    places: new Map(content.places.map((place) => [place.id, withOtherName(place)])),
    actors: new Map(content.actors.map((actor) => [actor.id, withOtherName(actor)])),
    relations: content.relations,
    contextEvents: content.contextEvents,
  }
}

function withOtherName<T extends { readonly nameAr: string }>({ nameAr, ...record }: T) {
  return { ...record, otherName: nameAr }
}

type IncidentContent = CoreContent['incidents'][number]

function byDateThenId(a: IncidentContent, b: IncidentContent): number {
  if (a.date !== b.date) return a.date - b.date
  return a.id < b.id ? -1 : 1
}

function danglingIn(incident: Dataset['incidents'][number], dataset: Dataset): readonly string[] {
  const { id, placeId, claimedBy, blamed } = incident
  const actorIds = [...claimedBy, ...blamed.map((blame) => blame.actorId)]
  const faults = actorIds
    .filter((actorId) => !dataset.actors.has(actorId))
    .map((actorId) => `incident ${id} names the actor "${actorId}", which is not in the file`)
  if (placeId === null || dataset.places.has(placeId)) return faults
  return [...faults, `incident ${id} names the place "${placeId}", which is not in the file`]
}
