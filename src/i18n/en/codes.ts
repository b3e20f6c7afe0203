import type {
  ActorKind,
  AttackType,
  Certainty,
  ClaimField,
  ClaimStatus,
  EvidenceLevel,
  PlaceMatch,
  Role,
  SourceKind,
  TargetKind,
  WherePrec,
} from '#domain/codes.ts'
import type { GovernorateSlug } from '#domain/governorate.ts'

import { governorates } from './governorates.ts'

type Words<Code extends string | number> = Readonly<Record<Code, string>>

/** Words for the codes of the data. */
export const codes: {
  readonly governorate: Words<GovernorateSlug>
  readonly type: Words<AttackType>
  readonly typeLong: Words<AttackType>
  readonly target: Words<TargetKind>
  readonly evidence: Words<EvidenceLevel>
  readonly evidenceNote: Words<EvidenceLevel>
  readonly role: Words<Role>
  readonly actorKind: Words<ActorKind>
  readonly wherePrec: Words<WherePrec>
  readonly placeMatch: Words<PlaceMatch>
  readonly certainty: Words<Certainty>
  readonly claimField: Words<ClaimField>
  readonly claimStatus: Words<ClaimStatus>
  readonly sourceKind: Words<SourceKind>
} = {
  governorate: governorates,
  type: {
    rocket: 'Rocket',
    'ied-convoy': 'IED, convoy',
    'ied-diplomatic': 'IED, diplomats',
    other: 'Other',
  },
  typeLong: {
    rocket: 'Rocket fire',
    'ied-convoy': 'IED on a supply convoy',
    'ied-diplomatic': 'IED on diplomats',
    other: 'Other attack',
  },
  target: {
    'logistics-convoy': 'Supply convoy',
    'diplomatic-convoy': 'Diplomatic convoy',
    'diplomatic-mission': 'Diplomatic mission',
    'military-base': 'Military base',
    airport: 'Airport',
    company: 'Company',
    'education-centre': 'Education centre',
  },
  evidence: {
    corroborated: 'Corroborated',
    contested: 'Contested',
    'founding-only': 'Founding list only',
    'outside-report': 'Outside report',
  },
  evidenceNote: {
    corroborated: 'In the founding documents, and reported elsewhere',
    contested: 'Officials deny it or call it something else, or the place conflicts',
    'founding-only': 'In the founding documents; no other usable report found',
    'outside-report': 'In no founding document; reported elsewhere',
  },
  role: {
    claimed: 'Claimed it',
    blamed: 'Blamed by others',
  },
  actorKind: {
    'established-faction': 'Established faction',
    'front-group': 'Front group',
    'political-bloc': 'Political bloc',
    'political-leader': 'Leader',
    'state-institution': 'State institution',
    'foreign-state': 'Foreign state',
    coalition: 'Coalition',
    'diplomatic-mission': 'Diplomatic mission',
    other: 'Other group',
  },
  wherePrec: {
    1: 'exact place',
    2: 'near the place',
    3: 'somewhere in the district',
    4: 'somewhere in the governorate',
    5: 'along the road',
    6: 'place not reported',
  },
  placeMatch: {
    exact: 'reported for this day',
    probable: 'reported for a day earlier or later',
    weak: 'weak report only',
    none: 'no report names a place',
  },
  certainty: {
    stated: 'stated',
    believed: 'believed',
    alleged: 'alleged',
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
