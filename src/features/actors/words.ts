import type { RelationKind, Role } from '#domain/codes.ts'
import type { Lang } from '#domain/lang.ts'
import { forms } from '#i18n/arabicText.ts'
import type { PluralForms } from '#i18n/plural.ts'
import type { CardFilter } from '#state/viewState.ts'

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

const counted: Readonly<Record<Role | 'statements', string>> = {
  claimed: 'claimed',
  blamed: 'blamed',
  statements: 'statements',
}

/** Words of the actor cards. */
const en = {
  heading: 'Who',
  hint: 'who claimed it, who was blamed, who spoke · the counts are never added',
  chooseCards: 'Choose cards',
  allCards: 'All',
  needs,
  none: 'No actor matches all of these.',
  showAllKinds: 'Show all cards',
  showAll: (count: string) => `Show all ${count}`,
  showFewer: 'Show fewer',
  also: 'also:',
  frontSet: (names: string) => `Believed to be a front of one or more of: ${names}`,
  behindFronts: (others: string, fronts: string) =>
    `Believed, with ${others}, to stand behind small claimant groups: ${fronts}`,
  otherFactions: { one: 'one other', other: '# others' } as PluralForms,
  outgoing,
  incoming,
  counts: (name: string) => `Incidents and ${name}`,
  count: counted,
  claimed: 'Claimed by it',
  blamed: 'Blamed by others',
  disputed: (number: string) => `, ${number} disputed`,
  allDisputed: ', disputed',
  blamedForCampaign: 'Blamed for the whole campaign too, not counted',
  collective:
    'Also blamed for the campaign as a whole. That names no incident, so it is not counted.',
  filter: 'Show only its incidents',
  shown: 'Filtered on',
  leftOut: 'Left out',
}

const arabicOutgoing: Readonly<Record<RelationKind, Sentence>> = {
  'believed-front-of': (names) => `يُعتقد أنها من واجهات ${names}`,
  'backed-by': (names) => `دعم من ${names}`,
  'allied-with': (names) => `تحالف مع ${names}`,
  'commanded-by': (names) => `بقيادة ${names}`,
  'led-by': (names) => `بزعامة ${names}`,
  'member-of': (names) => `جزء من ${names}`,
  accused: (names) => `توجيه الاتهام إلى ${names}`,
  'condemned-attacks-on': (names) => `إدانة الهجمات على ${names}`,
  'rejected-inquiry-of': (names) => `رفض التحقيق المقترح من ${names}`,
  'endorsed-inquiry-of': (names) => `تأييد التحقيق المقترح من ${names}`,
}

const arabicIncoming: Readonly<Record<RelationKind, Sentence>> = {
  'believed-front-of': (names) => `يُعتقد أنها تقف خلف ${names}`,
  'backed-by': (names) => `تقديم الدعم إلى ${names}`,
  'allied-with': (names) => `تحالف مع ${names}`,
  'commanded-by': (names) => `قيادة ${names}`,
  'led-by': (names) => `زعامة ${names}`,
  'member-of': (names) => `من مكوّناتها ${names}`,
  accused: (names) => `اتهام من ${names}`,
  'condemned-attacks-on': (names) => `إدانة من ${names} للهجمات على هذه الجهة`,
  'rejected-inquiry-of': (names) => `رفض من ${names} للتحقيق الذي اقترحته هذه الجهة`,
  'endorsed-inquiry-of': (names) => `تأييد من ${names} للتحقيق الذي اقترحته هذه الجهة`,
}

const arabicNeeds: Readonly<Record<Need, string>> = {
  incidents: 'لها حوادث',
  statements: 'لها تصريحات',
}

const arabicCount: typeof counted = {
  claimed: 'تبنّت',
  blamed: 'اتُّهمت',
  statements: 'تصريحات',
}

const ar: typeof en = {
  heading: 'مَن',
  hint: 'من تبنّى، ومن اتُّهم، ومن صرّح · ولا تُجمع الأعداد أبداً',
  chooseCards: 'اختيار البطاقات',
  allCards: 'الكل',
  needs: arabicNeeds,
  none: 'لا جهة توافق هذا كله.',
  showAllKinds: 'عرض كل البطاقات',
  showAll: (count) => `عرض الكل (${count})`,
  showFewer: 'عرض أقل',
  also: 'تُعرف أيضاً:',
  frontSet: (names) => `يُعتقد أنها واجهة لواحد أو أكثر من: ${names}`,
  behindFronts: (others, fronts) =>
    `يُعتقد أنها تقف، مع ${others}، خلف مجموعات صغيرة تتبنى الهجمات: ${fronts}`,
  otherFactions: forms(
    'لا أحد',
    'فصيل آخر',
    'فصيلين آخرين',
    '# فصائل أخرى',
    '# فصيلاً آخر',
    '# فصيل آخر',
  ),
  outgoing: arabicOutgoing,
  incoming: arabicIncoming,
  counts: (name) => `الحوادث و${name}`,
  count: arabicCount,
  claimed: 'تبنّته',
  blamed: 'اتهمها به آخرون',
  disputed: (number) => `، ${number} متنازع عليه`,
  allDisputed: '، متنازع عليه',
  blamedForCampaign: 'اتُّهمت أيضاً بالحملة ككل، ولا يُحتسب',
  collective: 'اتُّهمت أيضاً بالحملة ككل. وهذا لا يسمّي حادثاً، فلا يُحتسب.',
  filter: 'عرض حوادثها فقط',
  shown: 'مختارة في التصفية',
  leftOut: 'مستبعدة',
}

export const actorWords: Readonly<Record<Lang, typeof en>> = { en, ar }
