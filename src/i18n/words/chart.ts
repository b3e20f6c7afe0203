import type { Lang } from '#domain/lang.ts'

import { forms } from '../arabicText.ts'
import type { PluralForms } from '../plural.ts'

/** Words of the chart. */
const en = {
  heading: 'Day by day',
  hint: 'with what happened around them',
  by: 'Count by',
  byName: { day: 'Days', week: 'Weeks' },
  chart: {
    day: (coverage: string, counts: string) => `Incidents per day, ${coverage}: ${counts}`,
    week: (coverage: string, counts: string) => `Incidents per week, ${coverage}: ${counts}`,
  },
  none: 'none recorded',
  faint: (count: string) => `${count} outside your dates`,
  cut: (week: string, days: string) => `${week} (${days})`,
  days: { one: '# day only', other: '# days only' } as PluralForms,
  events: 'What happened around them',
  allEvents: (count: string) => `All ${count} key events, with sources and disputes`,
  eventNumber: (number: string, title: string) => `${number} ${title}`,
  showTable: 'Show as table',
  table: {
    day: 'Incidents by day and attack type',
    week: 'Incidents by week and attack type',
  },
  date: { day: 'Day', week: 'Week' },
  play: {
    begin: 'Step through time',
    back: 'Step back',
    forward: 'Step forward',
    play: 'Play',
    pause: 'Pause',
    by: 'Show at each step',
    mode: { day: 'Day', week: 'Week', sum: 'So far' },
  },
  all: 'All',
}

const ar: typeof en = {
  heading: 'يوماً بيوم',
  hint: 'مع ما جرى حولها',
  by: 'العدّ بحسب',
  byName: { day: 'الأيام', week: 'الأسابيع' },
  chart: {
    day: (coverage, counts) => `الحوادث في كل يوم، ${coverage}: ${counts}`,
    week: (coverage, counts) => `الحوادث في كل أسبوع، ${coverage}: ${counts}`,
  },
  none: 'لم يُسجَّل شيء',
  faint: (count) => `${count} خارج التواريخ المختارة`,
  cut: (week, days) => `${week} (${days})`,
  days: forms('دون أيام', 'يوم واحد فقط', 'يومان فقط', '# أيام فقط', '# يوماً فقط', '# يوم فقط'),
  events: 'ما جرى حولها',
  allEvents: (count) => `كل الأحداث البارزة (${count})، بمصادرها وخلافاتها`,
  eventNumber: (number, title) => `${number} ${title}`,
  showTable: 'عرض كجدول',
  table: {
    day: 'الحوادث بحسب اليوم ونوع الهجوم',
    week: 'الحوادث بحسب الأسبوع ونوع الهجوم',
  },
  date: { day: 'اليوم', week: 'الأسبوع' },
  play: {
    begin: 'التنقل عبر الزمن',
    back: 'خطوة إلى الوراء',
    forward: 'خطوة إلى الأمام',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    by: 'ما يُعرض في كل خطوة',
    mode: { day: 'يوم', week: 'أسبوع', sum: 'حتى حينه' },
  },
  all: 'الكل',
}

export const chartWords: Readonly<Record<Lang, typeof en>> = { en, ar }
