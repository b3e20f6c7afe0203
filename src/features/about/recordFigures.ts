import { countedOnce } from '#analysis/scope/dedupe.ts'
import { EVIDENCE_LEVELS, WHERE_PRECS, type EvidenceLevel, type WherePrec } from '#domain/codes.ts'
import type { Actor, Dataset, Evidence, Incident } from '#domain/dataset.ts'
import { lengthInDays } from '#domain/day.ts'

type Incidents = readonly Incident[]
/** By code, in the order of the codes; those with no incident stay. */
type Counts<Code> = ReadonlyMap<Code, number>

/** What there is to know about the incidents as data. Lists are in the order of the dataset. */
export interface AboutIncidents {
  readonly all: Incidents
  readonly founding: Incidents
  /** In no founding document. */
  readonly outsideOnly: Incidents
  readonly days: number
  readonly daysWithout: number
  /** One report alone, beside the founding documents if it is in them. */
  readonly oneReport: Incidents
  readonly withoutPlace: Incidents
  readonly weakPlace: Incidents
  readonly evidence: Counts<EvidenceLevel>
  readonly contested: Incidents
  readonly wherePrec: Counts<WherePrec>
}

/** Computes what "About the data" says of the incidents as records. */
export function aboutIncidents({ incidents, meta }: Dataset): AboutIncidents {
  const days = lengthInDays(meta.coverage)
  return {
    all: incidents,
    founding: incidents.filter(({ founding }) => founding),
    outsideOnly: incidents.filter(({ founding }) => !founding),
    days,
    daysWithout: days - new Set(incidents.map(({ date }) => date)).size,
    oneReport: incidents.filter(({ outsideSourceCount }) => outsideSourceCount === 1),
    withoutPlace: incidents.filter(({ placeId }) => placeId === null),
    weakPlace: incidents.filter(({ placeMatch }) => placeMatch === 'weak'),
    evidence: countsOf(EVIDENCE_LEVELS, incidents, ({ evidence }) => evidence),
    contested: incidents.filter(({ evidence }) => evidence === 'contested'),
    wherePrec: countsOf(WHERE_PRECS, incidents, ({ wherePrec }) => wherePrec),
  }
}

/** The incidents whose claims cite one source altogether. */
export function singleSourced({ incidents }: Dataset, { claims }: Evidence): Incidents {
  const sourcesOf = ({ id }: Incident): ReadonlySet<string> =>
    new Set((claims.get(id) ?? []).flatMap(({ sourceIds }) => sourceIds))
  return incidents.filter((incident) => sourcesOf(incident).size === 1)
}

/** The figures of dead or injured: what is reported, and how often nothing is. */
export interface AboutToll {
  readonly reported: number
  readonly withFigure: Incidents
  /** Some source says that there were none. */
  readonly reportedNone: Incidents
  readonly withoutFigure: Incidents
  /** One at least. */
  readonly withSome: Incidents
}

/** Computes what is known of the dead or the injured. */
export function aboutToll({ incidents }: Dataset, field: 'killed' | 'injured'): AboutToll {
  return {
    reported: incidents.reduce((sum, incident) => sum + (incident[field] ?? 0), 0),
    withFigure: incidents.filter((incident) => incident[field] !== null),
    reportedNone: incidents.filter((incident) => incident[field] === 0),
    withoutFigure: incidents.filter((incident) => incident[field] === null),
    withSome: incidents.filter((incident) => (incident[field] ?? 0) > 0),
  }
}

/** Who did it, in three things that are never merged. */
export interface AboutBlame {
  readonly claimed: Incidents
  readonly blamed: Incidents
  /** Those of `blamed` for which some source denies or contests it. */
  readonly disputed: Incidents
  /** Blamed for the campaign as a whole, which no figure counts. */
  readonly collective: readonly Actor[]
}

/** Computes how many incidents someone claimed, and how many someone is blamed for. */
export function aboutBlame({ incidents, actors }: Dataset): AboutBlame {
  return {
    claimed: incidents.filter(({ claimedBy }) => claimedBy.length > 0),
    blamed: incidents.filter(({ blamed }) => blamed.length > 0),
    disputed: incidents.filter(({ blamed }) => blamed.some(({ disputed }) => disputed)),
    collective: [...actors.values()].filter(({ collectiveBlame }) => collectiveBlame),
  }
}

/** Records that may be of the same event. */
export interface AboutDuplicates {
  readonly pairs: readonly (readonly [Incident, Incident])[]
  /** Records that are in a pair. */
  readonly records: number
  /** Records left when as few are left out as break every pair. */
  readonly once: number
}

/** Computes the pairs of possible duplicates, each once with the earlier record first. */
export function aboutDuplicates({ incidents }: Dataset): AboutDuplicates {
  const pairs = incidents.flatMap((incident, row) =>
    incidents
      .slice(row + 1)
      .filter(({ id }) => incident.possibleDuplicateOf.includes(id))
      .map((other) => [incident, other] as const),
  )
  return {
    pairs,
    records: new Set(pairs.flat()).size,
    once: countedOnce(incidents).size,
  }
}

function countsOf<Code>(
  codes: readonly Code[],
  incidents: Incidents,
  codeOf: (incident: Incident) => Code,
): Counts<Code> {
  const countOf = (code: Code): number => incidents.filter((i) => codeOf(i) === code).length
  return new Map(codes.map((code) => [code, countOf(code)]))
}
