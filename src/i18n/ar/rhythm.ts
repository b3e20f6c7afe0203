import type { LateCatalogue } from '../en-late.ts'

import { forms } from './forms.ts'

/** Words of the rhythm view. */
export const rhythm: LateCatalogue['rhythm'] = {
  heading: 'الوتيرة',
  hint: {
    day: 'الحوادث في كل يوم، وما جرى حولها',
    week: 'الحوادث في كل أسبوع، وما جرى حولها',
  },
  by: 'العدّ بحسب',
  byName: { day: 'الأيام', week: 'الأسابيع' },
  chart: {
    day: (coverage, counts) => `الحوادث في كل يوم، ${coverage}: ${counts}`,
    week: (coverage, counts) => `الحوادث في كل أسبوع، ${coverage}: ${counts}`,
  },
  none: 'لم يُسجَّل شيء',
  away: forms(
    'لا حوادث حجبتها التصفية',
    'حادث واحد حجبته التصفية',
    'حادثان حجبتهما التصفية',
    '# حوادث حجبتها التصفية',
    '# حادثاً حجبته التصفية',
    '# حادث حجبته التصفية',
  ),
  faint: (count) => `${count} خارج التواريخ المختارة`,
  cut: (week, days) => `${week} (${days})`,
  days: forms('دون أيام', 'يوم واحد فقط', 'يومان فقط', '# أيام فقط', '# يوماً فقط', '# يوم فقط'),
  events: 'ما جرى حولها',
  eventNumber: (number, title) => `${number} ${title}`,
  showTable: 'عرض كجدول',
  table: {
    day: 'الحوادث بحسب اليوم ونوع الهجوم',
    week: 'الحوادث بحسب الأسبوع ونوع الهجوم',
  },
  date: { day: 'اليوم', week: 'الأسبوع' },
  all: 'الكل',
}
