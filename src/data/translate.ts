import type { ClaimField } from '#domain/codes.ts'
import { TARGET_KINDS } from '#domain/codes.ts'
import type {
  Actor,
  Claim,
  ContextEvent,
  Dataset,
  Incident,
  Meta,
  Place,
  Source,
  Story,
} from '#domain/dataset.ts'

/** Texts of the data in English, and the same in another language. */
export type Translation = ReadonlyMap<string, string>

/** Claim fields whose value is in our words; the others hold an id, a day or a number. */
const WORDED: ReadonlySet<ClaimField> = new Set(['target', 'munitions', 'outcome', 'is-attack'])
const TARGET_CODES: ReadonlySet<string> = new Set([...TARGET_KINDS, 'not-reported'])

/** A claim's value if its field is in our words and it is no target code; a target may still be an id. */
export function wordsOf({ field, value }: Pick<Claim, 'field' | 'value'>): string | undefined {
  if (typeof value === 'number' || !WORDED.has(field) || TARGET_CODES.has(value)) return undefined
  return value
}

/**
 * The dataset with its own texts translated, and of the two names of a place or an actor the other one first.
 * Ids and codes stay, as do titles and publishers of sources and a text without translation. Translating twice gives the names back.
 */
export function translate(dataset: Dataset, texts: Translation): Dataset {
  const say: Say = (text) => texts.get(text) ?? text
  return {
    meta: sayMeta(dataset.meta, say),
    incidents: dataset.incidents.map((incident) => sayIncident(incident, say)),
    claims: mapValues(dataset.claims, (claims) => claims.map((claim) => sayClaim(claim, say))),
    sources: mapValues(dataset.sources, (source) => saySource(source, say)),
    places: mapValues(dataset.places, (place) => sayNote(otherNameFirst(place), say)),
    actors: mapValues(dataset.actors, (actor) => sayActor(actor, say)),
    relations: dataset.relations.map((relation) => sayNote(relation, say)),
    contextEvents: dataset.contextEvents.map((event) => sayEvent(event, say)),
    outsideCounts: dataset.outsideCounts.map((counted) => ({
      ...counted,
      counts: say(counted.counts),
      note: say(counted.note),
    })),
    stories: dataset.stories.map((story) => sayStory(story, say)),
  }
}

type Say = (text: string) => string

function mapValues<T>(
  map: ReadonlyMap<string, T>,
  change: (value: T) => T,
): ReadonlyMap<string, T> {
  return new Map([...map].map(([id, value]) => [id, change(value)]))
}

function sayMeta(meta: Meta, say: Say): Meta {
  return {
    ...meta,
    changes: meta.changes.map((change) => ({
      ...sayNote(change, say),
      records: change.records.map((record) => sayNote(record, say)),
    })),
  }
}

function sayNote<T extends { readonly note: string }>(record: T, say: Say): T {
  return { ...record, note: say(record.note) }
}

function sayIncident(incident: Incident, say: Say): Incident {
  return { ...incident, title: say(incident.title), note: say(incident.note) }
}

function otherNameFirst<T extends Actor | Place>(record: T): T {
  return { ...record, name: record.otherName, otherName: record.name }
}

function sayActor(actor: Actor, say: Say): Actor {
  return {
    ...otherNameFirst(actor),
    summary: say(actor.summary),
    country: actor.country === null ? null : say(actor.country),
    statements: actor.statements.map((each) => ({ ...each, gist: say(each.gist) })),
  }
}

function sayEvent(event: ContextEvent, say: Say): ContextEvent {
  return {
    ...event,
    title: say(event.title),
    detail: say(event.detail),
    disputes: event.disputes.map(({ field, versions }) => ({
      field: say(field),
      versions: versions.map((version) => ({ ...version, value: say(version.value) })),
    })),
  }
}

function sayStory(story: Story, say: Say): Story {
  const steps = story.steps.map((step) => ({
    ...step,
    title: say(step.title),
    text: say(step.text),
  }))
  return { ...story, title: say(story.title), steps }
}

function sayClaim(claim: Claim, say: Say): Claim {
  const words = wordsOf(claim)
  return {
    ...claim,
    value: words === undefined ? claim.value : say(words),
    note: say(claim.note),
  }
}

function saySource(source: Source, say: Say): Source {
  return { ...source, reliabilityNote: say(source.reliabilityNote) }
}
