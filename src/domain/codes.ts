/** What was used and on whom: the classes of the original date lists, and the rest. */
export const ATTACK_TYPES = ['rocket', 'ied-convoy', 'ied-diplomatic', 'other'] as const
export type AttackType = (typeof ATTACK_TYPES)[number]

/** Kinds of target, after the GTD's target types. "Not reported" is `null`, never a value of this list. */
export const TARGET_KINDS = [
  'logistics-convoy',
  'diplomatic-convoy',
  'diplomatic-mission',
  'military-base',
  'airport',
  'company',
  'education-centre',
] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

/** How far sources besides the original ones carry an incident. */
export const EVIDENCE_LEVELS = [
  'corroborated',
  'contested',
  'founding-only',
  'outside-report',
] as const
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number]

/** What sources report of people harmed; `unharmed` only where nobody was killed and nobody injured. */
export const HARMS = ['killed', 'injured', 'unharmed'] as const
export type Harm = (typeof HARMS)[number]

/** What is said of an actor and one incident. Collective blame is neither of them. */
export const ROLES = ['claimed', 'blamed'] as const
export type Role = (typeof ROLES)[number]

export const ACTOR_KINDS = [
  'established-faction',
  'front-group',
  'political-bloc',
  'political-leader',
  'state-institution',
  'foreign-state',
  'coalition',
  'diplomatic-mission',
  'other',
] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

export const PLACE_KINDS = [
  'city',
  'town',
  'district',
  'base',
  'airport',
  'compound',
  'governorate',
  'road',
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/**
 * UCDP GED `where_prec`: 1 exact place, 2 near a place (25 km), 3 district, 4 governorate,
 * 5 along a line such as a road, 6 country only.
 */
export const WHERE_PRECS = [1, 2, 3, 4, 5, 6] as const
export type WherePrec = (typeof WHERE_PRECS)[number]

/** How well the place of the preferred claim fits the record: same day, a day off, weak, none. */
export const PLACE_MATCHES = ['exact', 'probable', 'weak', 'none'] as const
export type PlaceMatch = (typeof PLACE_MATCHES)[number]

export const WEAPONS = ['rocket', 'ied', 'drone', 'unknown'] as const
export type Weapon = (typeof WEAPONS)[number]

/** How exactly a date is known. */
export const DATE_PRECISIONS = ['day', 'week', 'month', 'range'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

export const SOURCE_KINDS = [
  'official',
  'agency',
  'news',
  'alert service',
  'analysis',
  'partisan',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** `stated` is kept for original sources; the others are for other sources. */
export const CLAIM_STATUSES = ['stated', 'reported', 'contested', 'denied'] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]

export const CLAIM_FIELDS = [
  'date',
  'is-attack',
  'place',
  'target',
  'munitions',
  'outcome',
  'killed',
  'injured',
  'claimed-by',
  'attributed-to',
] as const
export type ClaimField = (typeof CLAIM_FIELDS)[number]

/** What of our incidents a count by others is compared with; `domain/measure.ts` says which each counts. */
export const MEASURES = [
  'all',
  'convoys',
  'rockets',
  'embassy rockets',
  'convoys and rockets',
] as const
export type Measure = (typeof MEASURES)[number]

/** How exactly a count by others is put. */
export const COUNT_QUALIFIERS = ['exact', 'at least', 'about', 'nearly'] as const
export type CountQualifier = (typeof COUNT_QUALIFIERS)[number]

export const RELATION_KINDS = [
  'believed-front-of',
  'backed-by',
  'allied-with',
  'commanded-by',
  'led-by',
  'member-of',
  'accused',
  'condemned-attacks-on',
  'rejected-inquiry-of',
  'endorsed-inquiry-of',
] as const
export type RelationKind = (typeof RELATION_KINDS)[number]

export const CERTAINTIES = ['stated', 'believed', 'alleged'] as const
export type Certainty = (typeof CERTAINTIES)[number]
