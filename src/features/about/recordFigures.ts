import { countedOnce } from '#analysis/scope/dedupe.ts'
import { EVIDENCE_LEVELS, WHERE_PRECS, type EvidenceLevel, type WherePrec } from '#domain/codes.ts'
import type { Actor, Dataset, Incident } from '#domain/dataset.ts'
import { lengthInDays } from '#domain/day.ts'

type Incidents = readonly Incident[]
/** By code, in the order of the codes; those with no incident stay. */
type Counts<Code> = ReadonlyMap<Code, number>

/** Figures about the incidents as records. Lists are in the order of the dataset. */
interface AboutIncidents {
  readonly all: Incidents
  readonly founding: Incidents
  /** In no original source. */
  readonly outsideOnly: Incidents
  readonly days: number
  readonly daysWithout: number
  /** With a single report besides the original sources. */
  readonly oneReport: Incidents
  readonly withoutPlace: Incidents
  readonly weakPlace: Incidents
  readonly evidence: Counts<EvidenceLevel>
  readonly contested: Incidents
  readonly wherePrec: Counts<WherePrec>
}

/** Counts and lists the incidents for "About the data". */
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

/** The incidents whose claims all cite the same single source. */
export function singleSourced({ incidents, claims }: Dataset): Incidents {
  const sourcesOf = ({ id }: Incident): ReadonlySet<string> =>
    new Set((claims.get(id) ?? []).flatMap(({ sourceIds }) => sourceIds))
  return incidents.filter((incident) => sourcesOf(incident).size === 1)
}

/** Dead or injured: what is reported, and how often nothing is. */
interface CasualtyFigures {
  readonly reported: number
  /** A source says that there were none. */
  readonly reportedNone: Incidents
  readonly withoutFigure: Incidents
  /** At least one. */
  readonly withSome: Incidents
}

/** Sums what is reported of the dead or the injured. */
export function casualtyFigures(
  { incidents }: Dataset,
  field: 'killed' | 'injured',
): CasualtyFigures {
  return {
    reported: incidents.reduce((sum, incident) => sum + (incident[field] ?? 0), 0),
    reportedNone: incidents.filter((incident) => incident[field] === 0),
    withoutFigure: incidents.filter((incident) => incident[field] === null),
    withSome: incidents.filter((incident) => (incident[field] ?? 0) > 0),
  }
}

/** Who claimed it and who was blamed: three things that are never merged. */
interface AboutBlame {
  readonly claimed: Incidents
  readonly blamed: Incidents
  /** Those of `blamed` for which some source denies or contests it. */
  readonly disputed: Incidents
  /** Blamed for the campaign as a whole, which no figure counts. */
  readonly collective: readonly Actor[]
}

/** Lists the incidents that someone claimed, and those that someone is blamed for. */
export function aboutBlame({ incidents, actors }: Dataset): AboutBlame {
  return {
    claimed: incidents.filter(({ claimedBy }) => claimedBy.length > 0),
    blamed: incidents.filter(({ blamed }) => blamed.length > 0),
    disputed: incidents.filter(({ blamed }) => blamed.some(({ disputed }) => disputed)),
    collective: [...actors.values()].filter(({ collectiveBlame }) => collectiveBlame),
  }
}

/** Records that may be of the same event. */
interface AboutDuplicates {
  readonly pairs: readonly (readonly [Incident, Incident])[]
  /** Records that are in a pair. */
  readonly records: number
  /** Records left after leaving out the fewest that break every pair. */
  readonly once: number
}

/** Finds the pairs of possible duplicates, each once with the earlier record first. */
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
