import type { RelationKind } from '#domain/codes.ts'
import type { CardFilter } from '#state/viewState.ts'

import type { PluralForms } from '../plural.ts'

type Need = Extract<CardFilter, 'incidents' | 'statements'>
type Sentence = (names: string) => string

const outgoing: Readonly<Record<RelationKind, Sentence>> = {
  'believed-front-of': (names) => `Believed to be a front of ${names}`,
  'backed-by': (names) => `Backed by ${names}`,
  'allied-with': (names) => `Allied with ${names}`,
  'commanded-by': (names) => `Commanded by ${names}`,
  'led-by': (names) => `Led by ${names}`,
  'member-of': (names) => `Part of ${names}`,
  accused: (names) => `Accused ${names}`,
  'condemned-attacks-on': (names) => `Condemned attacks on ${names}`,
  'rejected-inquiry-of': (names) => `Rejected the inquiry proposed by ${names}`,
  'endorsed-inquiry-of': (names) => `Endorsed the inquiry proposed by ${names}`,
}

const incoming: Readonly<Record<RelationKind, Sentence>> = {
  'believed-front-of': (names) => `Believed to stand behind ${names}`,
  'backed-by': (names) => `Backs ${names}`,
  'allied-with': (names) => `Ally of ${names}`,
  'commanded-by': (names) => `Commanded ${names}`,
  'led-by': (names) => `Leads ${names}`,
  'member-of': (names) => `Includes ${names}`,
  accused: (names) => `Accused by ${names}`,
  'condemned-attacks-on': (names) => `Attacks on it were condemned by ${names}`,
  'rejected-inquiry-of': (names) => `Its proposed inquiry was rejected by ${names}`,
  'endorsed-inquiry-of': (names) => `Its proposed inquiry was endorsed by ${names}`,
}

const needs: Readonly<Record<Need, string>> = {
  incidents: 'With incidents',
  statements: 'With statements',
}

/** Words of the actors view. */
export const actors = {
  heading: 'Who',
  hint: 'who claimed, who was blamed, and who spoke',
  chooseCards: 'Choose cards',
  allCards: 'All',
  needs,
  none: 'No actor fits all of these.',
  showAllKinds: 'Show all cards',
  showAll: (count: string) => `Show all ${count} actors`,
  showFewer: 'Show fewer',
  also: 'also:',
  andMore: { other: 'and # more' } as PluralForms,
  more: 'More',
  moreAbout: (name: string) => `about ${name}`,
  frontSet: (names: string) => `Believed to be a front of one or more of: ${names}`,
  behindFronts: (others: string, fronts: string) =>
    `Believed, with ${others}, to stand behind small claimant groups: ${fronts}`,
  otherFactions: { one: 'one other', other: '# others' } as PluralForms,
  outgoing,
  incoming,
  counts: (name: string) => `Incidents and ${name}`,
  claimed: 'Claimed by it',
  blamed: 'Blamed by others',
  disputed: (count: string) => `(${count} disputed)`,
  collective:
    'Also blamed for the campaign as a whole. That names no incident, so it is not counted.',
  sources: { one: '# source', other: '# sources' } as PluralForms,
  filter: 'Show only its incidents',
  shown: 'Filtered on',
  leftOut: 'Left out',
}
