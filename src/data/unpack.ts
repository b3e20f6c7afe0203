import type { Dataset, Evidence } from '#domain/dataset.ts'
import { parseDay } from '#domain/day.ts'
import type { Day, DayRange } from '#domain/day.ts'
import type { CorePayload } from './core-schema.ts'
import type { EvidencePayload } from './evidence-schema.ts'
import type { Translation } from './translate.ts'
import type { TranslationPayload } from './translation-schema.ts'

/** The dataset that the core file holds; expects content in which no fault was found. */
export function unpackCore(content: CorePayload): Dataset {
  const { meta, incidents, places, actors, relations, contextEvents } = content
  return {
    meta: unpackMeta(meta),
    incidents: incidents
      .map((incident) => ({ ...incident, date: dayIn(incident.date), span: spanIn(incident.span) }))
      .toSorted(byDateThenId),
    places: new Map(places.map((place) => [place.id, withOtherName(place)])),
    actors: new Map(actors.map((actor) => [actor.id, unpackActor(actor)])),
    relations,
    contextEvents: contextEvents.map((event) => ({
      ...event,
      date: dayIfAny(event.date),
      span: spanIn(event.span),
    })),
  }
}

/** The claims, sources, counts by others and changes that the evidence file holds; expects content in which no fault was found. */
export function unpackEvidence(content: EvidencePayload): Evidence {
  const { claims, sources, outsideCounts, changes } = content
  return {
    claims: new Map(Object.entries(claims)),
    sources: new Map(
      sources.map((source) => [source.id, { ...source, published: dayIfAny(source.published) }]),
    ),
    outsideCounts: outsideCounts.map(({ ours, ...counted }) => ({
      ...counted,
      span: spanIn(counted.span),
      ours: ours === null ? null : { ...ours, span: spanIn(ours.span) },
    })),
    changes,
  }
}

/** The texts that a translation file holds; expects content in which no fault was found. */
export function unpackTranslation({ texts }: TranslationPayload): Translation {
  return new Map(Object.entries(texts))
}

function unpackMeta(meta: CorePayload['meta']): Dataset['meta'] {
  return {
    ...meta,
    asOf: dayIn(meta.asOf),
    coverage: spanIn(meta.coverage),
    changes: meta.changes.map((change) => ({ ...change, date: dayIn(change.date) })),
    redirects: new Map(Object.entries(meta.redirects)),
  }
}

function unpackActor(actor: CorePayload['actors'][number]) {
  const statements = actor.statements.map((each) => ({ ...each, date: dayIfAny(each.date) }))
  return { ...withOtherName(actor), statements }
}

function withOtherName<T extends { readonly nameAr: string }>({ nameAr, ...record }: T) {
  return { ...record, otherName: nameAr }
}

interface Dated {
  readonly id: string
  readonly date: Day
}

function byDateThenId(a: Dated, b: Dated): number {
  if (a.date !== b.date) return a.date - b.date
  return a.id < b.id ? -1 : 1
}

function dayIn(text: string): Day {
  const day = parseDay(text)
  if (day === undefined) throw new Error(`"${text}" is no day, in a file that was checked`)
  return day
}

function dayIfAny(text: string | null): Day | null {
  return text === null ? null : dayIn(text)
}

function spanIn({ from, to }: CorePayload['meta']['coverage']): DayRange {
  return { from: dayIn(from), to: dayIn(to) }
}
