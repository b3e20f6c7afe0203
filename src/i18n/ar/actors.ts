import type { RelationKind } from '#domain/codes.ts'
import type { CardFilter } from '#state/viewState.ts'

import type { Catalogue } from '../en.ts'
import { forms } from './forms.ts'

type Need = Extract<CardFilter, 'incidents' | 'statements'>
type Sentence = (names: string) => string

const outgoing: Readonly<Record<RelationKind, Sentence>> = {
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

const incoming: Readonly<Record<RelationKind, Sentence>> = {
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

const needs: Readonly<Record<Need, string>> = {
  incidents: 'لها حوادث',
  statements: 'لها تصريحات',
}

/** Words of the actors view. */
export const actors: Catalogue['actors'] = {
  heading: 'من',
  hint: 'من تبنّى، ومن اتُّهم، ومن صرّح',
  chooseCards: 'اختيار البطاقات',
  allCards: 'الكل',
  needs,
  none: 'لا جهة توافق هذا كله.',
  showAllKinds: 'عرض كل البطاقات',
  showAll: (count) => `عرض الجهات كلها (${count})`,
  showFewer: 'عرض أقل',
  also: 'تُعرف أيضاً:',
  andMore: forms(
    'ولا غيرها',
    'واسم آخر',
    'واسمين آخرين',
    'و# أسماء أخرى',
    'و# اسماً آخر',
    'و# اسم آخر',
  ),
  more: 'المزيد',
  moreAbout: (name) => `عن ${name}`,
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
  outgoing,
  incoming,
  counts: (name) => `الحوادث و${name}`,
  claimed: 'تبنّته',
  blamed: 'اتهمها به آخرون',
  disputed: (count) => `(${count} متنازع عليه)`,
  collective: 'اتُّهمت أيضاً بالحملة ككل. وهذا لا يسمّي حادثاً، فلا يُحتسب.',
  sources: forms('لا مصادر', 'مصدر واحد', 'مصدران', '# مصادر', '# مصدراً', '# مصدر'),
  filter: 'عرض حوادثها فقط',
  shown: 'مختارة في التصفية',
  leftOut: 'مستبعدة',
}
