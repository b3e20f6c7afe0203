import type { IncidentRecord } from '#data/incidentSchema.ts'
import type { ActorRecord, ContextEventRecord, MetaRecord } from '#data/recordSchemas.ts'
import { wordsOf } from '#data/translate.ts'
import type { Records } from '#data/records.ts'

/** Every text of the data that is our own wording, each once: what a translation has to cover. */
export function textsOf(records: Records): ReadonlySet<string> {
  const ids = new Set([...records.places, ...records.actors].map(({ id }) => id))
  const texts = [
    ...records.meta.flatMap(inMeta),
    ...records.incidents.flatMap((incident) => inIncident(incident, ids)),
    ...records.sources.map((source) => source.reliabilityNote),
    ...records.places.map((place) => place.note),
    ...records.actors.flatMap(inActor),
    ...records.relations.map((relation) => relation.note),
    ...records['context-events'].flatMap(inEvent),
  ]
  return new Set(texts.filter((text) => text !== ''))
}

type Ids = ReadonlySet<string>

function inMeta(meta: MetaRecord): readonly string[] {
  const inChanges = meta.changes.flatMap(({ note, records }) => [
    note,
    ...records.map((record) => record.note),
  ])
  return [meta.subtitle, meta.description, ...inChanges]
}

function inIncident({ title, note, claims }: IncidentRecord, ids: Ids): readonly string[] {
  const inClaims = claims.flatMap((claim) => {
    const words = wordsOf(claim)
    return words === undefined || ids.has(words) ? [claim.note] : [claim.note, words]
  })
  return [title, note, ...inClaims]
}

function inActor(actor: ActorRecord): readonly string[] {
  return [actor.summary, ...actor.statements.map(({ gist }) => gist), actor.country ?? '']
}

function inEvent(event: ContextEventRecord): readonly string[] {
  const disputed = event.disputes.flatMap(({ field, versions }) => [
    field,
    ...versions.map(({ value }) => value),
  ])
  return [event.title, event.detail, ...disputed]
}
