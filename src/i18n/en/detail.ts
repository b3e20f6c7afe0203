import type { ClaimField, ClaimStatus, SourceKind } from '#domain/codes.ts'

import type { PluralForms } from '../plural.ts'

/** Who says what, with the verb in the number of those who say it. */
interface Said {
  readonly who: string
  readonly verb: string
  readonly what: string
}

type DayOffset = '-1' | '0' | '1' | 'unknown'

const reports: Readonly<Record<SourceKind, PluralForms>> = {
  official: { one: 'one official report', other: '# official reports' },
  agency: { one: 'one agency report', other: '# agency reports' },
  news: { one: 'one news report', other: '# news reports' },
  'alert service': { one: 'one alert', other: '# alerts' },
  analysis: { one: 'one analysis', other: '# analyses' },
  partisan: { one: 'one partisan report', other: '# partisan reports' },
}

const weakReports: Readonly<Record<SourceKind, PluralForms>> = {
  official: { one: 'one weak official report', other: '# weak official reports' },
  agency: { one: 'one weak agency report', other: '# weak agency reports' },
  news: { one: 'one weak news report', other: '# weak news reports' },
  'alert service': { one: 'one weak alert', other: '# weak alerts' },
  analysis: { one: 'one weak analysis', other: '# weak analyses' },
  partisan: { one: 'one weak partisan report', other: '# weak partisan reports' },
}

const reportDay: Readonly<Record<DayOffset, string>> = {
  '-1': 'of the day before',
  '0': 'of the same day',
  '1': 'of the day after',
  unknown: 'of no certain day',
}

const offset: Readonly<Record<Exclude<DayOffset, '0'>, string>> = {
  '-1': 'a day earlier',
  '1': 'a day later',
  unknown: 'undated, or more than a day off',
}

const status: Readonly<Record<ClaimStatus, string>> = {
  stated: 'stated',
  reported: 'reported',
  contested: 'contested',
  denied: 'denied',
}

const unsaidField: Readonly<Record<ClaimField, string>> = {
  date: 'the day',
  'is-attack': 'whether it was an attack',
  place: 'where it was',
  target: 'what the target was',
  munitions: 'what was used',
  outcome: 'what damage was done',
  killed: 'how many were killed',
  injured: 'how many were injured',
  'claimed-by': 'who claimed it',
  'attributed-to': 'who is blamed for it in particular',
}

/** Words of the detail view. */
export const detail = {
  walk: 'Incidents of this view, one by one',
  previous: 'Previous',
  next: 'Next',
  position: (position: string, of: string) => `${position} of ${of}`,
  outsideView: 'not in this view',
  differ: 'Accounts differ.',
  lead: (field: string) => (field.endsWith('?') ? field : `${field}:`),
  say: { one: 'says', other: 'say' } as PluralForms,
  version: {
    says: ({ who, verb, what }: Said) => `${who} ${verb} ${what}`,
    quotes: ({ who, what }: Said) => `${who}: “${what}”`,
    denies: ({ who, what }: Said) => `a denial by way of ${who}: “${what}”`,
    saysDenied: ({ who, verb, what }: Said) => `${who} ${verb} ${what}, which is denied`,
  },
  anAttack: 'there was an attack',
  versions: (versions: readonly string[]) => `${versions.join('; ')}.`,
  marked: (version: string, marks: string) => `${version} (${marks})`,
  others: { one: 'one other', other: '# others' } as PluralForms,
  facts: 'In short',
  date: 'Date',
  countedOn: (day: string) => `counted on ${day}`,
  type: 'Attack',
  target: 'Target',
  place: 'Place',
  governorate: (name: string) => `${name} governorate`,
  within: (km: string) => `within about ${km} km`,
  placeCode: (code: string) => `UCDP precision code ${code}`,
  killed: 'Killed',
  injured: 'Injured',
  untaken: 'reports give one, but none is taken: see who says what',
  inferred: {
    type: 'inferred from the type of attack',
    place: 'inferred from the place',
  },
  noneReported: (zero: string) => `${zero} (reported as none)`,
  evidence: 'Evidence',
  outsideReports: {
    one: '# report outside the founding documents',
    other: '# reports outside the founding documents',
  } as PluralForms,
  who: 'Who did it?',
  claimedBy: 'Claimed by',
  blamedBy: 'Blamed by others',
  nobodyClaimed: 'no solid report of a claim',
  nobodyBlamed: 'nobody for this incident in particular',
  disputed: 'disputed',
  duplicates: 'May be the same event as',
  why: {
    sameDay: 'the same day',
    daysApart: { one: 'a day apart', other: '# days apart' } as PluralForms,
    samePlace: (place: string) => `both at ${place}`,
    places: (other: string, here: string) => `${other} there, ${here} here`,
    placeUnknown: (other: string) => `${other} there, no place here`,
    otherUnknown: (here: string) => `no place there, ${here} here`,
    noPlaces: 'no place for either',
    likeness: (days: string, places: string) => `${days}, ${places}`,
  },
  claims: 'Who says what',
  claimsOf: (title: string) => `Who says what: ${title}`,
  column: { what: 'What is said', who: 'Who says so', act: 'Leave out' },
  unsaid: 'No source says',
  unsaidCounted: 'No source that counts says',
  unsaidField,
  shown: 'shown above',
  status,
  offset,
  reports,
  weakReports,
  reportDay,
  reason: {
    unsaid: 'No source says.',
    unsaidCounted: 'No source that counts gives one.',
    onlyCollective: 'Nobody is blamed for this incident in particular.',
    founding: 'Taken from a founding document, which goes before outside sources.',
    strongest: (support: string) => `Taken from the strongest claim: ${support}.`,
    finer: (support: string) =>
      `The strongest claim names a wider area; taken is the finer place inside it: ${support}.`,
    byNote: (support: string) =>
      `Not the figure of the strongest source; taken from ${support}. The note beside it says why.`,
    read: 'Read from the words of the reports; none gives the kind of target.',
    inferred: {
      type: 'No report that counts names the kind of target. It is inferred from the type of attack.',
      place: 'No report that counts names the kind of target. It is inferred from the place.',
    },
    kept: 'No source that counts gives this day. It is the day the incident is recorded under.',
    compete: 'Accounts compete, so no place is chosen.',
    noneTaken: 'Figures are given, but none is taken. The notes beside them say why.',
    notTaken: 'Sources give one, but it is not used. The notes beside them say why.',
    weakOnly: 'Only a weak claim gives one, so none is taken.',
    weakClaim: 'Only weak reports of a claim, so no claimant is named.',
    allClaims: 'Everyone whose claim is neither weak nor denied.',
    allBlame: 'Everyone blamed for this incident by a claim that is neither weak nor denied.',
    sideBySide: 'No version is preferred: all stand side by side.',
    ofDay: (support: string, day: string) => `${support} ${day}`,
  },
  weak: 'weak',
  collective: 'for the campaign as a whole',
  noSources: 'No source is recorded for this incident.',
  countIncidentAgain: 'Count this incident again',
  leftOutNote: 'It is left out: no number on the page counts it.',
  leaveOutIncident: 'Leave this incident out',
  leaveOutNote: 'Every number on the page is then counted without it.',
}
