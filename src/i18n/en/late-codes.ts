import type {
  AttackType,
  ClaimField,
  ClaimStatus,
  EvidenceLevel,
  SourceKind,
} from '#domain/codes.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

/** Words for the codes of the data that only parts which come late speak of. */
export const lateCodes: {
  readonly typeLong: Words<AttackType>
  readonly evidenceNote: Words<EvidenceLevel>
  readonly claimField: Words<ClaimField>
  readonly claimStatus: Words<ClaimStatus>
  readonly sourceKind: Words<SourceKind>
} = {
  typeLong: {
    rocket: 'Rocket fire',
    'ied-convoy': 'IED on a supply convoy',
    'ied-diplomatic': 'IED on diplomats',
    other: 'Other attack',
  },
  evidenceNote: {
    corroborated: 'In the founding documents, and reported elsewhere',
    contested: 'Officials deny it or call it something else, or the place conflicts',
    'founding-only': 'In the founding documents; no other usable report found',
    'outside-report': 'In no founding document; reported elsewhere',
  },
  claimField: {
    date: 'Date',
    'is-attack': 'Was it an attack?',
    place: 'Place',
    target: 'Target',
    munitions: 'Munitions',
    outcome: 'Outcome',
    killed: 'Killed',
    injured: 'Injured',
    'claimed-by': 'Claimed by',
    'attributed-to': 'Blamed',
  },
  claimStatus: {
    stated: 'stated',
    reported: 'reported',
    contested: 'contested',
    denied: 'denied',
  },
  sourceKind: {
    official: 'official',
    agency: 'news agency',
    news: 'news',
    'alert service': 'alert service',
    analysis: 'analysis',
    partisan: 'partisan',
  },
}
