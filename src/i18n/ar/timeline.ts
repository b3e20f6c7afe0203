import type { LateCatalogue } from '../en-late.ts'

import { forms } from './forms.ts'

/** Words of the list of what happened around the attacks. */
export const timeline: LateCatalogue['timeline'] = {
  heading: 'ما جرى حول الهجمات',
  hint: 'الأرقام كما في مخطط الوتيرة · وحيث تختلف الروايات تُذكر كل رواية مع من يقولها',
  period: {
    before: (from) => `قبل ${from}`,
    inside: (coverage) => `ضمن الفترة ${coverage} أو عبرها`,
    after: (to) => `بعد ${to}`,
  },
  events: forms('لا أحداث', 'حدث واحد', 'حدثان', '# أحداث', '# حدثاً', '# حدث'),
  number: (number) => `الرقم ${number} في مخطط الوتيرة.`,
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
