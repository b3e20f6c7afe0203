import { blamedIn, isCollective } from '#domain/blame.ts'
import type {
  Claim,
  ContextEvent,
  Dataset,
  Incident,
  Meta,
  OutsideCount,
  Place,
  Story,
} from '#domain/dataset.ts'
import { parseDay } from '#domain/day.ts'
import type { Day, DayRange } from '#domain/day.ts'
import { countSolidSources } from '#domain/glyph.ts'
import { GOVERNORATES } from '#domain/governorate.ts'
import { byDateThenId } from '#domain/order.ts'
import type { Records } from './records.ts'
import type { IncidentRecord } from './incidentSchema.ts'
import type { OutsideCountRecord } from './outsideCountSchema.ts'
import type { ContextEventRecord, MetaRecord, PlaceRecord } from './recordSchemas.ts'

/** The records as the page uses them, with what follows from them; expects records in which no fault was found. */
export function toDataset(records: Records, stories: readonly Story[]): Dataset {
  const [meta] = records.meta
  if (meta === undefined) throw new Error('the data have no meta record')
  const claims = records.incidents.map((incident) => [incident.id, toClaims(incident)] as const)
  const collectively = new Set(
    claims.flatMap(([, some]) =>
      some.filter(({ collective }) => collective).map(({ value }) => value),
    ),
  )
  return {
    meta: toMeta(meta),
    incidents: records.incidents.map(toIncident).toSorted(byDateThenId),
    claims: new Map(claims),
    sources: byId(
      records.sources.map((source) => ({ ...source, published: dayIfAny(source.published) })),
    ),
    places: byId(records.places.map(toPlace)),
    actors: byId(
      records.actors.map(({ nameAr, statements, ...actor }) => ({
        ...actor,
        otherName: nameAr,
        statements: statements.map((each) => ({ ...each, date: dayIfAny(each.date) })),
        collectiveBlame: collectively.has(actor.id),
      })),
    ),
    relations: records.relations,
    contextEvents: records['context-events'].map(toContextEvent),
    outsideCounts: records['outside-counts'].map(toOutsideCount),
    stories,
  }
}

function toMeta({ subtitle: _subtitle, description: _description, ...meta }: MetaRecord): Meta {
  return {
    ...meta,
    asOf: dayOf(meta.asOf),
    coverage: rangeOf(meta.coverage.from, meta.coverage.to),
    changes: meta.changes.map((change) => ({ ...change, date: dayOf(change.date) })),
    redirects: new Map(Object.entries(meta.redirects)),
  }
}

function toClaims({ claims }: IncidentRecord): readonly Claim[] {
  return claims.map((claim) => ({ ...claim, collective: isCollective(claim) }))
}

function toIncident(record: IncidentRecord): Incident {
  const { preferred } = record
  const claims = toClaims(record)
  return {
    id: record.id,
    date: dayOf(record.date),
    span: rangeOf(record.dateEarliest, record.dateLatest),
    datePrecision: record.datePrecision,
    type: record.type,
    weapon: record.weapon,
    target: record.targetKind === 'not-reported' ? null : record.targetKind,
    title: record.title,
    note: record.note,
    placeId: preferred.placeId,
    wherePrec: preferred.wherePrec,
    placeMatch: preferred.placeMatch,
    killed: preferred.killed,
    injured: preferred.injured,
    claimedBy: preferred.claimedBy,
    blamed: blamedIn(claims),
    evidence: record.evidence,
    founding: record.founding,
    possibleDuplicateOf: record.possibleDuplicateOf,
    outsideSourceCount: record.outsideSourceCount,
    solidSourceCount: countSolidSources(claims),
  }
}

function toPlace({ coordinateSource: _source, nameAr, admin1, ...place }: PlaceRecord): Place {
  const governorate = GOVERNORATES.find(({ name }) => name === admin1)
  if (governorate === undefined) throw new Error(`no governorate is named ${admin1}`)
  return { ...place, otherName: nameAr, admin1: governorate.slug }
}

function toContextEvent(record: ContextEventRecord): ContextEvent {
  const { dateEarliest, dateLatest, date, ...event } = record
  return {
    ...event,
    date: event.datePrecision === 'day' ? dayIfAny(date) : null,
    span: rangeOf(dateEarliest, dateLatest),
  }
}

function toOutsideCount(record: OutsideCountRecord): OutsideCount {
  const { from, to, ours, countsAr: _countsAr, noteAr: _noteAr, ...counted } = record
  return {
    ...counted,
    span: rangeOf(from, to),
    ours: ours && { measure: ours.measure, span: rangeOf(ours.from, ours.to) },
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

function dayOf(text: string): Day {
  const day = parseDay(text)
  if (day === undefined) throw new Error(`"${text}" is no day, in data that were checked`)
  return day
}

/** The day that a text names; `null` where it names a month or nothing. */
function dayIfAny(text: string | null): Day | null {
  return parseDay(text ?? '') ?? null
}

function rangeOf(from: string, to: string): DayRange {
  return { from: dayOf(from), to: dayOf(to) }
}
