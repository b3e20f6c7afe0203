import type { Lang } from '#domain/lang.ts'
import { forms } from '#i18n/arabicText.ts'
import type { PluralForms } from '#i18n/plural.ts'

/** Words of the list of what happened around the attacks. */
const en = {
  heading: 'What happened around the attacks',
  hint: 'numbered as on the chart · where accounts differ, each version and who gives it',
  period: {
    before: (from: string) => `Before ${from}`,
    inside: (coverage: string) => `During ${coverage}`,
    after: (to: string) => `After ${to}`,
  },
  events: { one: '# event', other: '# events' } as PluralForms,
  number: (number: string) => `Number ${number} on the chart.`,
  inMonth: (month: string) => `in ${month}`,
  inYear: (year: string) => `during ${year}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  dayDiffers: (range: string) => `sources differ: ${range}`,
  actors: 'Who',
  places: 'Where',
  sources: { one: '# source', other: '# sources' } as PluralForms,
  differ: 'Accounts differ:',
  oneAccount: 'One account:',
  version: 'Version',
  whoSaysSo: 'Who says so',
}

const ar: typeof en = {
  heading: 'ما جرى حول الهجمات',
  hint: 'مرقّمة كما في المخطط · وحيث تختلف الروايات تُذكر كل رواية مع من يقولها',
  period: {
    before: (from) => `قبل ${from}`,
    inside: (coverage) => `خلال الفترة ${coverage}`,
    after: (to) => `بعد ${to}`,
  },
  events: forms('لا أحداث', 'حدث واحد', 'حدثان', '# أحداث', '# حدثاً', '# حدث'),
  number: (number) => `الرقم ${number} في المخطط.`,
  inMonth: (month) => `في ${month}`,
  inYear: (year) => `خلال ${year}`,
  between: (from, to) => `بين ${from} و${to}`,
  dayDiffers: (range) => `تختلف المصادر: ${range}`,
  actors: 'من',
  places: 'أين',
  sources: forms('لا مصادر', 'مصدر واحد', 'مصدران', '# مصادر', '# مصدراً', '# مصدر'),
  differ: 'تختلف الروايات:',
  oneAccount: 'رواية واحدة:',
  version: 'الرواية',
  whoSaysSo: 'من يقولها',
}

export const eventWords: Readonly<Record<Lang, typeof en>> = { en, ar }
