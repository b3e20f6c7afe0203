import type {
  ActorKind,
  AttackType,
  Certainty,
  EvidenceLevel,
  PlaceMatch,
  Role,
  TargetKind,
  WherePrec,
} from '#domain/codes.ts'
import type { GovernorateSlug } from '#domain/governorate.ts'

import { governorates } from './governorates.ts'

type Words<Code extends string | number> = Readonly<Record<Code, string>>

/** Words for the codes of the data that are there at first sight. */
export const codes: {
  readonly governorate: Words<GovernorateSlug>
  readonly type: Words<AttackType>
  readonly target: Words<TargetKind>
  readonly evidence: Words<EvidenceLevel>
  readonly role: Words<Role>
  readonly actorKind: Words<ActorKind>
  readonly wherePrec: Words<WherePrec>
  readonly placeMatch: Words<PlaceMatch>
  readonly certainty: Words<Certainty>
} = {
  governorate: governorates,
  type: {
    rocket: 'Rocket',
    'ied-convoy': 'IED, convoy',
    'ied-diplomatic': 'IED, diplomats',
    other: 'Other',
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
}
