import type { AttackType, EvidenceLevel, Harm, TargetKind } from '#domain/codes.ts'
import type { ListedFacet, NONE } from '#domain/facets.ts'
import type { Lang } from '#domain/lang.ts'

import { codeWords } from './codes.ts'

/** What one facet is called, and how the sentence above the page speaks of it. */
interface FacetWords {
  /** On its menu. */
  readonly label: string
  /** In running text, such as "Without the place filter". */
  readonly name: string
  /** Labels of its values; those that are missing are named by the data. */
  readonly values: Readonly<Record<string, string>>
  /** Names of its values in the sentence, where they differ from the labels. */
  readonly phrases: Readonly<Record<string, string>>
  /** The sentence about values picked and about values left out. */
  readonly only: (values: string) => string
  readonly not: (values: string) => string
}

/** Facets with a phrase of their own for every value. */
interface Phrases {
  readonly type: Readonly<Record<AttackType, string>>
  readonly target: Readonly<Record<TargetKind | typeof NONE, string>>
  readonly evidence: Readonly<Record<EvidenceLevel, string>>
  readonly harm: Readonly<Record<Harm | typeof NONE, string>>
}

type AllFacetWords = {
  readonly [Facet in ListedFacet]: FacetWords &
    (Facet extends keyof Phrases ? { readonly phrases: Phrases[Facet] } : unknown)
}

const en: AllFacetWords = {
  type: {
    label: 'Attack',
    name: 'attack type',
    values: codeWords.en.type,
    phrases: {
      rocket: 'rockets',
      'ied-convoy': 'convoy bombs',
      'ied-diplomatic': 'bombs on diplomats',
      other: 'other attacks',
    },
    only: (types) => types,
    not: (types) => `attacks other than ${types}`,
  },
  target: {
    label: 'Target',
    name: 'target',
    values: { ...codeWords.en.target, none: 'Target not reported' },
    phrases: {
      'logistics-convoy': 'supply convoys',
      'diplomatic-convoy': 'diplomatic convoys',
      'diplomatic-mission': 'diplomatic missions',
      'military-base': 'military bases',
      airport: 'airports',
      company: 'companies',
      'education-centre': 'education centres',
      none: 'targets not reported',
    },
    only: (targets) => `on ${targets}`,
    not: (targets) => `not on ${targets}`,
  },
  place: {
    label: 'Place',
    name: 'place',
    values: { none: 'Place not reported' },
    phrases: { none: 'a place not reported' },
    only: (places) => `at ${places}`,
    not: (places) => `not at ${places}`,
  },
  admin1: {
    label: 'Governorate',
    name: 'governorate',
    values: { ...codeWords.en.governorate, none: 'Place not reported' },
    phrases: {
      ...mapValues(codeWords.en.governorate, (name) => `${name} governorate`),
      none: 'a place not reported',
    },
    only: (names) => `in ${names}`,
    not: (names) => `outside ${names}`,
  },
  actor: {
    label: 'Actor',
    name: 'actor',
    values: { none: 'Nobody named' },
    phrases: { none: 'nobody' },
    only: (names) => `claimed by or blamed on ${names}`,
    not: (names) => `not claimed by or blamed on ${names}`,
  },
  evidence: {
    label: 'Evidence',
    name: 'evidence',
    values: codeWords.en.evidence,
    phrases: {
      corroborated: 'corroborated',
      contested: 'disputed',
      'founding-only': 'in the original sources only',
      'outside-report': 'from other sources only',
    },
    only: (levels) => levels,
    not: (levels) => `not ${levels}`,
  },
  harm: {
    label: 'Killed or injured',
    name: 'killed or injured',
    values: {
      killed: 'Deaths reported',
      injured: 'Injuries reported',
      unharmed: 'Reported that nobody was hurt',
      none: 'Neither figure reported',
    },
    phrases: {
      killed: 'deaths reported',
      injured: 'injuries reported',
      unharmed: 'nobody hurt, as reported',
      none: 'no figure of killed or injured',
    },
    only: (harms) => `with ${harms}`,
    not: (harms) => `except those with ${harms}`,
  },
}

const ar: AllFacetWords = {
  type: {
    label: 'نوع الهجوم',
    name: 'نوع الهجوم',
    values: codeWords.ar.type,
    phrases: {
      rocket: 'صواريخ',
      'ied-convoy': 'عبوات على أرتال',
      'ied-diplomatic': 'عبوات على دبلوماسيين',
      other: 'هجمات أخرى',
    },
    only: (types) => types,
    not: (types) => `هجمات ليست ${types}`,
  },
  target: {
    label: 'الهدف',
    name: 'الهدف',
    values: { ...codeWords.ar.target, none: 'الهدف غير مذكور' },
    phrases: {
      'logistics-convoy': 'أرتال إمداد',
      'diplomatic-convoy': 'مواكب دبلوماسية',
      'diplomatic-mission': 'بعثات دبلوماسية',
      'military-base': 'قواعد عسكرية',
      airport: 'مطارات',
      company: 'شركات',
      'education-centre': 'مراكز تعليمية',
      none: 'أهداف غير مذكورة',
    },
    only: (targets) => `على ${targets}`,
    not: (targets) => `ليست على ${targets}`,
  },
  place: {
    label: 'المكان',
    name: 'المكان',
    values: { none: 'المكان غير مذكور' },
    phrases: { none: 'مكان غير مذكور' },
    only: (places) => `في ${places}`,
    not: (places) => `ليست في ${places}`,
  },
  admin1: {
    label: 'المحافظة',
    name: 'المحافظة',
    values: { ...codeWords.ar.governorate, none: 'المكان غير مذكور' },
    phrases: {
      ...mapValues(codeWords.ar.governorate, (name) => `محافظة ${name}`),
      none: 'مكان غير مذكور',
    },
    only: (names) => `في ${names}`,
    not: (names) => `خارج ${names}`,
  },
  actor: {
    label: 'الجهة',
    name: 'الجهة',
    values: { none: 'لم تُذكر جهة' },
    phrases: { none: 'لا أحد' },
    only: (names) => `تبنّاها أو اتُّهم بها: ${names}`,
    not: (names) => `لم يتبنّها ولم يُتَّهم بها: ${names}`,
  },
  evidence: {
    label: 'الأدلة',
    name: 'الأدلة',
    values: codeWords.ar.evidence,
    phrases: {
      corroborated: 'مؤيَّدة بتقارير أخرى',
      contested: 'متنازع عليها',
      'founding-only': 'في المصادر الأصلية فقط',
      'outside-report': 'من مصادر أخرى فقط',
    },
    only: (levels) => levels,
    not: (levels) => `ليست ${levels}`,
  },
  harm: {
    label: 'القتلى والجرحى',
    name: 'القتلى والجرحى',
    values: {
      killed: 'ذُكر سقوط قتلى',
      injured: 'ذُكر سقوط جرحى',
      unharmed: 'ذُكر أن أحداً لم يُصب بأذى',
      none: 'لم يُذكر رقم',
    },
    phrases: {
      killed: 'ذُكر فيه سقوط قتلى',
      injured: 'ذُكر فيه سقوط جرحى',
      unharmed: 'ذُكر أن أحداً لم يُصب فيه بأذى',
      none: 'لم يُذكر فيه رقم للقتلى أو الجرحى',
    },
    only: (harms) => `مما ${harms}`,
    not: (harms) => `ما عدا ما ${harms}`,
  },
}

/** Words of every listed facet, keyed by the facet table. */
export const facetWords: Readonly<Record<Lang, AllFacetWords>> = { en, ar }

function mapValues(
  words: Readonly<Record<string, string>>,
  change: (word: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, change(word)]))
}
