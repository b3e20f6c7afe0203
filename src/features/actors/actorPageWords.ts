import type { DatePrecision, Role } from '#domain/codes.ts'
import type { Lang } from '#domain/lang.ts'

const none: Readonly<Record<Role, string>> = {
  claimed: 'No claim solid enough to count.',
  blamed: 'Nobody blames it for a particular incident.',
}

const sighting: Readonly<Record<'statement' | Role, string>> = {
  statement: 'in a statement',
  claimed: 'in an incident it claimed',
  blamed: 'in an incident it is blamed for',
}

const precision: Readonly<Record<Exclude<DatePrecision, 'day'>, string>> = {
  week: 'known to the week',
  month: 'known to the month',
  range: 'known as a range of days',
}

/** Words of the actor page. */
const en = {
  bar: 'Actor',
  noCountry: 'no single country',
  seen: 'First and last seen in this record',
  first: 'First seen',
  last: 'Last seen',
  sighting,
  neverSeen: 'No dated statement or incident in this record.',
  incidents: 'Incidents',
  none,
  disputed: 'disputed',
  relations: 'Relations',
  withCertainty: (phrase: string, certainty: string) => `${phrase} (${certainty})`,
  setLegend:
    'A dashed frame is a set: the source speaks of its members together and pairs none of them with another.',
  said: 'What it said',
  nothingSaid: 'No statement is recorded beyond any claim above.',
  precision,
  profile: 'Targets and places',
  profileBy: (what: string) => `Its incidents by ${what.toLowerCase()}`,
  target: 'Target',
  place: 'Place',
  claimed: 'Claimed',
  blamed: 'Blamed',
  sources: 'Sources',
}

const arabicNone: Readonly<Record<Role, string>> = {
  claimed: 'لا تبنّي موثوقاً بما يكفي ليُحتسب.',
  blamed: 'لا أحد يتهمها بحادث بعينه.',
}

const arabicSighting: Readonly<Record<'statement' | Role, string>> = {
  statement: 'في تصريح',
  claimed: 'في حادث تبنّته',
  blamed: 'في حادث اتُّهمت به',
}

const arabicPrecision: Readonly<Record<Exclude<DatePrecision, 'day'>, string>> = {
  week: 'معروف بالأسبوع',
  month: 'معروف بالشهر',
  range: 'معروف كفترة من الأيام',
}

const ar: typeof en = {
  bar: 'جهة',
  noCountry: 'لا بلد واحداً لها',
  seen: 'أول ظهور وآخر ظهور في هذا السجل',
  first: 'أول ظهور',
  last: 'آخر ظهور',
  sighting: arabicSighting,
  neverSeen: 'لا تصريح مؤرخاً لها ولا حادث في هذا السجل.',
  incidents: 'الحوادث',
  none: arabicNone,
  disputed: 'متنازع عليه',
  relations: 'العلاقات',
  withCertainty: (phrase, certainty) => `${phrase} (${certainty})`,
  setLegend: 'الإطار المتقطع مجموعة: يتحدث المصدر عن كل من فيها معاً، ولا يقرن واحداً منها بآخر.',
  said: 'ما صرّحت به',
  nothingSaid: 'لم يُسجَّل تصريح غير ما ورد أعلاه من تبنٍّ، إن وُجد.',
  precision: arabicPrecision,
  profile: 'الأهداف والأماكن',
  profileBy: (what) => `حوادثها بحسب ${what}`,
  target: 'الهدف',
  place: 'المكان',
  claimed: 'تبنّته',
  blamed: 'اتُّهمت به',
  sources: 'المصادر',
}

export const actorPageWords: Readonly<Record<Lang, typeof en>> = { en, ar }
