import type {
  ActorKind,
  AttackType,
  Certainty,
  ClaimField,
  ClaimStatus,
  CountQualifier,
  CountUnit,
  DatePrecision,
  EvidenceLevel,
  Measure,
  PlaceKind,
  PlaceMatch,
  RelationKind,
  SourceKind,
  TargetKind,
  Weapon,
  WherePrec,
} from './codes.ts'
import type { Day, DayRange } from './day.ts'
import type { GovernorateSlug } from './governorate.ts'

/** Blame laid on an actor for one incident; `disputed` when a source denies or contests it. */
export interface Blame {
  readonly actorId: string
  readonly disputed: boolean
}

/** One attack, with the value preferred for each field. `null` means "not reported", never zero. */
export interface Incident {
  readonly id: string
  /** The day it counts on. */
  readonly date: Day
  /** Earliest and latest day it can have happened; equal to `date` when the day is known. */
  readonly span: DayRange
  readonly datePrecision: DatePrecision
  readonly type: AttackType
  readonly weapon: Weapon
  readonly target: TargetKind | null
  readonly title: string
  readonly note: string
  readonly placeId: string | null
  readonly wherePrec: WherePrec
  readonly placeMatch: PlaceMatch
  readonly killed: number | null
  readonly injured: number | null
  readonly claimedBy: readonly string[]
  readonly blamed: readonly Blame[]
  readonly evidence: EvidenceLevel
  /** In one of the five original sources. */
  readonly founding: boolean
  readonly possibleDuplicateOf: readonly string[]
  /** Number of sources besides the original ones; not a count of independent witnesses. */
  readonly outsideSourceCount: number
  /** Number of sources that say something of it that is not weak, original sources among them. */
  readonly solidSourceCount: number
}

export interface Place {
  readonly id: string
  readonly name: string
  /** The name in the other of the two scripts, Latin and Arabic. */
  readonly otherName: string
  readonly admin1: GovernorateSlug
  readonly kind: PlaceKind
  /** Degrees, WGS 84. */
  readonly lat: number
  readonly lon: number
  /** The place whose point stands in for it, where its own is not known. */
  readonly pointOf?: string | undefined
  /** Radius in kilometres within which the true spot is believed to lie. */
  readonly precisionKm: number
  /** How exactly the place itself is known; an incident there has a code of its own. */
  readonly wherePrec: WherePrec
  readonly note: string
}

export interface Statement {
  /** `null` when no day is known. */
  readonly date: Day | null
  readonly datePrecision: DatePrecision
  readonly gist: string
  readonly sourceIds: readonly string[]
}

export interface Actor {
  readonly id: string
  readonly name: string
  /** The name in the other of the two scripts, Latin and Arabic. */
  readonly otherName: string
  readonly aliases: readonly string[]
  readonly kind: ActorKind
  readonly country: string | null
  readonly summary: string
  readonly statements: readonly Statement[]
  readonly sourceIds: readonly string[]
  /** Some source blames it for the campaign as a whole. Shown as text; never counted. */
  readonly collectiveBlame: boolean
}

/** One sentence about actors. With `collective`, subjects and objects are sets that must not be paired. */
export interface Relation {
  readonly id: string
  readonly subject: string
  readonly relation: RelationKind
  readonly objects: readonly string[]
  readonly certainty: Certainty
  readonly collective: boolean
  readonly sourceIds: readonly string[]
  readonly note: string
}

export interface DisputeVersion {
  readonly value: string
  readonly sourceIds: readonly string[]
}

export interface ContextEvent {
  readonly id: string
  /** `null` when no single day is known; then `span` tells what is. */
  readonly date: Day | null
  readonly span: DayRange
  readonly datePrecision: DatePrecision
  readonly title: string
  readonly detail: string
  readonly actorIds: readonly string[]
  readonly placeIds: readonly string[]
  readonly sourceIds: readonly string[]
  readonly disputes: readonly {
    readonly field: string
    readonly versions: readonly DisputeVersion[]
  }[]
}

export interface Meta {
  readonly title: string
  readonly version: string
  readonly asOf: Day
  readonly coverage: DayRange
  readonly licence: { readonly name: string; readonly url: string }
  /** Where to report an error; `null` when none is configured. */
  readonly corrections: string | null
  readonly changes: readonly VersionChanges[]
  /** Retired ids and the id that took their place. */
  readonly redirects: ReadonlyMap<string, string>
}

/** What one or more sources say about one field of one incident. */
export interface Claim {
  readonly field: ClaimField
  readonly value: string | number
  readonly sourceIds: readonly string[]
  readonly status: ClaimStatus
  /** Days from the record's date to the report's; `null` for an undated report or a gap of more than a day. */
  readonly dayOffset: -1 | 0 | 1 | null
  readonly weak: boolean
  /** It lays blame for the campaign as a whole rather than for this incident. */
  readonly collective: boolean
  readonly note: string
}

export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly published: Day | null
  readonly url: string | null
  readonly kind: SourceKind
  /** BCP 47. */
  readonly language: string
  readonly foundingDocument: boolean
  readonly reliabilityNote: string
}

/** A number of attacks that somebody else published. */
export interface OutsideCount {
  readonly id: string
  readonly sourceIds: readonly string[]
  readonly span: DayRange
  readonly qualifier: CountQualifier
  readonly figure: number
  /** What it counts one by one; dates are not to be compared with our incidents. */
  readonly unit: CountUnit
  /** What it counts. */
  readonly counts: string
  /** The incidents of ours to compare it with; `null` where there is nothing to compare. */
  readonly ours: { readonly measure: Measure; readonly span: DayRange } | null
  readonly note: string
}

/** What one version of the data changed. */
export interface VersionChanges {
  readonly version: string
  readonly date: Day
  readonly note: string
  readonly records: readonly { readonly id: string; readonly note: string }[]
  /** Links that lead to another number of incidents than before. */
  readonly links: readonly { readonly link: string; readonly was: number; readonly is: number }[]
}

/** One step of a story: a view and what to see in it. */
export interface StoryStep {
  readonly title: string
  /** With figures to fill in, such as `{incidents}`. */
  readonly text: string
  /** The query of the view. */
  readonly link: string
  /** Incidents to look at, by id. */
  readonly highlights: readonly string[]
  readonly sourceIds: readonly string[]
}

/** Views in an order in which they explain one another. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly steps: readonly StoryStep[]
}

/** Everything in the data. Incidents stand in order of date, then id; a row is an index into them. */
export interface Dataset {
  readonly meta: Meta
  readonly incidents: readonly Incident[]
  /** All claims by id of their incident, whatever counts. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>
  readonly sources: ReadonlyMap<string, Source>
  readonly places: ReadonlyMap<string, Place>
  readonly actors: ReadonlyMap<string, Actor>
  readonly relations: readonly Relation[]
  readonly contextEvents: readonly ContextEvent[]
  readonly outsideCounts: readonly OutsideCount[]
  readonly stories: readonly Story[]
}
