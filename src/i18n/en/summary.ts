import type { AttackType, EvidenceLevel, Role, TargetKind } from '#domain/codes.ts'

import type { PluralForms } from '../plural.ts'
import { listed } from './notation.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

const subject: Words<AttackType> = {
  rocket: 'rockets',
  'ied-convoy': 'bombs on convoys',
  'ied-diplomatic': 'bombs on diplomats',
  other: 'other attacks',
}

const target: Words<TargetKind | 'none'> = {
  'logistics-convoy': 'supply convoys',
  'diplomatic-convoy': 'diplomatic convoys',
  'diplomatic-mission': 'diplomatic missions',
  'military-base': 'military bases',
  airport: 'airports',
  company: 'companies',
  'education-centre': 'education centres',
  none: 'targets not reported',
}

const evidence: Words<EvidenceLevel> = {
  corroborated: 'corroborated',
  contested: 'contested',
  'founding-only': 'in the founding list only',
  'outside-report': 'from outside reports only',
}

const tie: Words<Role | 'either'> = {
  claimed: 'claimed by',
  blamed: 'blamed on',
  either: 'claimed by or blamed on',
}

/** Words of the summary sentence and the key figures. */
export const summary = {
  all: { one: '# incident', other: '# incidents' } as PluralForms,
  ofIncidents: { one: '# incident', other: '# incidents' } as PluralForms,
  /** `total` is the count in the words of `ofIncidents`. */
  some: (visible: string, total: string) => `${visible} of ${total}`,
  ofDays: { one: '# day', other: '# days' } as PluralForms,
  /** `days` is the count in the words of `ofDays`. */
  noDays: 'days outside the period covered',
  onDays: (withIncident: string, days: string) => `${withIncident} of ${days}`,
  on: 'on',
  subject,
  anySubject: 'attacks',
  otherThan: (what: string) => `attacks other than ${what}`,
  target,
  onTargets: (targets: string) => `on ${targets}`,
  notOnTargets: (targets: string) => `not on ${targets}`,
  noPlace: 'a place not reported',
  atPlaces: (places: string) => `at ${places}`,
  notAtPlaces: (places: string) => `not at ${places}`,
  governorate: (name: string) => `${name} governorate`,
  inGovernorates: (names: string) => `in ${names}`,
  notInGovernorates: (names: string) => `outside ${names}`,
  nobody: 'nobody',
  anybody: 'somebody',
  tiedTo: (role: Role | 'either', names: string) => `${tie[role]} ${names}`,
  notTiedTo: (role: Role | 'either', names: string) => `not ${tie[role]} ${names}`,
  evidence,
  notEvidence: (levels: string) => `not ${levels}`,
  matching: (text: string) => `matching “${text}”`,
  foundingOnly: 'by the founding documents alone',
  duplicatesOnce: 'possible duplicates counted once',
  struck: {
    one: 'with # source or record left out',
    other: 'with # sources or records left out',
  } as PluralForms,
  inMonths: (months: string) => `in ${months}`,
  notInMonths: (months: string) => `outside ${months}`,
  onDay: (day: string) => `on ${day}`,
  inRange: (range: string) => `within ${range}`,
  since: (day: string) => `from ${day} on`,
  until: (day: string) => `until ${day}`,
  or: (items: readonly string[]) => listed(items, 'or'),
  outnumbered: (month: string, more: string, fewer: string, ratio: string) =>
    `In ${month}, ${more} outnumbered ${fewer} ${ratio}`,
  ratio: (more: string, fewer: string) => `${more} to ${fewer}`,
  pageTitle: (sentence: string) => `${sentence} · Near-Daily`,
  choices: {
    duplicates: {
      one: 'Up to # may be a duplicate.',
      other: 'Up to # may be duplicates.',
    } as PluralForms,
    once: 'Count possible duplicates once',
    founding: 'Show only what the founding documents say',
  },
  figures: {
    heading: 'Was it nearly daily?',
    daysWith: 'Days with an incident',
    daysWithNote: (days: string) => `of ${days}`,
    run: 'Longest run',
    quiet: 'Longest quiet spell',
    days: { one: '# day', other: '# days' } as PluralForms,
    perWeek: 'Incidents a week',
    perWeekNote: 'on average',
    killed: 'Reported killed',
    injured: 'Reported injured',
    withoutFigure: (without: string, of: string) => `no figure for ${without} of ${of}`,
    allFigures: 'every incident has a figure',
    noFigure: 'no figure',
    noIncident: 'as no incident is shown',
    tooFewDays: 'as that needs two weeks',
    none: 'none',
    unknown: 'not known',
  },
}
