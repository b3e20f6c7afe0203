import { CORE_FORMAT } from '#data/core-schema.ts'
import type { CorePayload } from '#data/core-schema.ts'
import { EVIDENCE_FORMAT } from '#data/evidence-schema.ts'
import type { EvidencePayload } from '#data/evidence-schema.ts'
import { TRANSLATION_FORMAT, translatedTexts } from '#data/translation-schema.ts'
import type { TranslationPayload } from '#data/translation-schema.ts'
import type { IncidentRecord } from '#data/schema-incident.ts'
import type { OutsideCountRecord } from '#data/schema-outside-count.ts'
import type { ContextEventRecord, MetaRecord, PlaceRecord } from '#data/schema.ts'
import { GOVERNORATES } from '#domain/governorate.ts'
import { blamedIn } from '#domain/blame.ts'
import { isCollective, withCollective } from '../../data/tools/collective.ts'
import type { Records } from '../../data/tools/records.ts'

/** All that the first view needs; expects records in which no fault was found. */
export function packCore(records: Records): CorePayload {
  const [meta] = records.meta
  if (meta === undefined) throw new Error('data/meta.json holds no usable record')
  const collective = new Set(
    records.incidents.flatMap((incident) =>
      incident.claims.filter(isCollective).map((claim) => claim.value),
    ),
  )
  return {
    format: CORE_FORMAT,
    meta: packMeta(meta),
    incidents: records.incidents.map(packIncident),
    places: records.places.map(packPlace),
    actors: records.actors.map((actor) => ({
      ...actor,
      collectiveBlame: collective.has(actor.id),
    })),
    relations: [...records.relations],
    contextEvents: records['context-events'].map(packContextEvent),
  }
}

/** Who said what: claims by incident, and the sources; loaded after the first view. */
export function packEvidence(records: Records): EvidencePayload {
  return {
    format: EVIDENCE_FORMAT,
    claims: Object.fromEntries(
      records.incidents.map(({ id, claims }) => [id, withCollective(claims)]),
    ),
    sources: [...records.sources],
    outsideCounts: records['outside-counts'].map(packOutsideCount),
    changes: records.meta.flatMap(({ changes }) =>
      changes.map(({ version, records: changed, links }) => ({ version, records: changed, links })),
    ),
  }
}

/** The data's own texts in Arabic, with those that stand beside their English; expects files without fault. */
export function packTranslation(raw: unknown, records: Records): TranslationPayload {
  const beside = records['outside-counts'].flatMap(({ counts, countsAr, note, noteAr }) => [
    [counts, countsAr],
    [note, noteAr],
  ])
  const texts = { ...translatedTexts.parse(raw), ...Object.fromEntries(beside) }
  return { format: TRANSLATION_FORMAT, texts }
}

function packMeta(meta: MetaRecord): CorePayload['meta'] {
  const { subtitle: _subtitle, description: _description, ...shown } = meta
  const changes = shown.changes.map(({ version, date, note }) => ({ version, date, note }))
  return { ...shown, changes }
}

function packIncident(incident: IncidentRecord): CorePayload['incidents'][number] {
  const { preferred } = incident
  return {
    id: incident.id,
    date: incident.date,
    span: { from: incident.dateEarliest, to: incident.dateLatest },
    datePrecision: incident.datePrecision,
    type: incident.type,
    weapon: incident.weapon,
    target: incident.targetKind === 'not-reported' ? null : incident.targetKind,
    title: incident.title,
    note: incident.note,
    placeId: preferred.placeId,
    wherePrec: preferred.wherePrec,
    placeMatch: preferred.placeMatch,
    killed: preferred.killed,
    injured: preferred.injured,
    claimedBy: preferred.claimedBy,
    blamed: blamedIn(withCollective(incident.claims)),
    evidence: incident.evidence,
    founding: incident.founding,
    possibleDuplicateOf: incident.possibleDuplicateOf,
    outsideSourceCount: incident.outsideSourceCount,
  }
}

function packPlace(place: PlaceRecord): CorePayload['places'][number] {
  const { coordinateSource: _coordinateSource, ...shown } = place
  const governorate = GOVERNORATES.find(({ name }) => name === place.admin1)
  if (governorate === undefined) throw new Error(`no governorate is named ${place.admin1}`)
  return { ...shown, admin1: governorate.slug }
}

function packOutsideCount(record: OutsideCountRecord): EvidencePayload['outsideCounts'][number] {
  const { id, sourceIds, from, to, qualifier, figure, counts, note, ours } = record
  const compared = ours && { measure: ours.measure, span: { from: ours.from, to: ours.to } }
  return { id, sourceIds, span: { from, to }, qualifier, figure, counts, note, ours: compared }
}

function packContextEvent(event: ContextEventRecord): CorePayload['contextEvents'][number] {
  const { dateEarliest, dateLatest, date, ...shown } = event
  const isDay = event.datePrecision === 'day'
  return { ...shown, date: isDay ? date : null, span: { from: dateEarliest, to: dateLatest } }
}
