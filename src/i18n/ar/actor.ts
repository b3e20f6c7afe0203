import type { DatePrecision, Role } from '#domain/codes.ts'

import type { LateCatalogue } from '../en-late.ts'

const none: Readonly<Record<Role, string>> = {
  claimed: 'لا تبنّي موثوقاً بما يكفي ليُحتسب.',
  blamed: 'لا أحد يتهمها بحادث بعينه.',
}

const sighting: Readonly<Record<'statement' | Role, string>> = {
  statement: 'في تصريح',
  claimed: 'في حادث تبنّته',
  blamed: 'في حادث اتُّهمت به',
}

const precision: Readonly<Record<Exclude<DatePrecision, 'day'>, string>> = {
  week: 'معروف بالأسبوع',
  month: 'معروف بالشهر',
  range: 'معروف كفترة من الأيام',
}

/** Words of the actor page. */
export const actor: LateCatalogue['actor'] = {
  bar: 'جهة',
  noCountry: 'لا بلد واحداً لها',
  seen: 'أول ظهور وآخر ظهور في هذا السجل',
  first: 'أول ظهور',
  last: 'آخر ظهور',
  sighting,
  neverSeen: 'لا تصريح مؤرخاً لها ولا حادث في هذا السجل.',
  incidents: 'الحوادث',
  none,
  disputed: 'متنازع عليه',
  relations: 'العلاقات',
  withCertainty: (phrase, certainty) => `${phrase} (${certainty})`,
  setLegend: 'الإطار المتقطع مجموعة: يتحدث المصدر عن كل من فيها معاً، ولا يقرن واحداً منها بآخر.',
  said: 'ما صرّحت به',
  nothingSaid: 'لم يُسجَّل تصريح.',
  precision,
  profile: 'الأهداف والأماكن',
  profileBy: (what) => `حوادثها بحسب ${what}`,
  target: 'الهدف',
  place: 'المكان',
  claimed: 'تبنّته',
  blamed: 'اتُّهمت به',
  sources: 'المصادر',
}
