import type { Lang } from '#domain/lang.ts'
import { forms } from '#i18n/arabicText.ts'
import type { PluralForms } from '#i18n/plural.ts'

/** Words of months or attack types side by side, and of the ranked bars. */
const en = {
  heading: 'Compare',
  hint: 'side by side, on the same scale · a name, a day or a bar filters',
  sideBy: 'Side by side',
  side: { month: 'Months', type: 'Attack types' },
  inFull: 'Compare two in full:',
  days: (name: string) => `${name}, day by day`,
  incidents: 'Incidents',
  perWeek: (rate: string) => `${rate} a week`,
  daysWith: 'Days with one',
  ofDays: (daysWith: string, days: string) => `${daysWith} of ${days}`,
  killed: 'Reported killed',
  killedWithout: (killed: string, without: string) => `${killed}, no figure for ${without}`,
  notReported: 'Not reported',
  none: 'Nothing matches the filters.',
  row: (name: string, incidents: string, share: string) => `${name}, ${incidents}, ${share}`,
  weekday: 'Weekday',
  even: (number: string) => `Dotted line: an even spread, ${number} a day.`,
  evenByDays: 'Dotted line: an even spread over the days shown.',
  more: {
    place: { one: '# more place', other: '# more places' } as PluralForms,
    admin1: { one: '# more governorate', other: '# more governorates' } as PluralForms,
    target: { one: '# more target', other: '# more targets' } as PluralForms,
  },
  fewer: 'Show fewer',
  /** Of a list that stands alone. */
  alone: {
    open: (name: string) => `${name}: all values, over the full width`,
    hint: 'one list with all its values · a row filters',
    by: 'Ranked by',
    of: 'Counted',
    perDay: (rate: string) => `${rate} a day`,
    noFigure: (without: string) => `no figure for ${without}`,
    rates: 'Rows cover different numbers of days; the daily rate allows for that.',
    roles:
      'Several actors can claim an incident or be blamed for it, so shares may add up to more than the whole. Blame for the campaign as a whole is not counted.',
    deaths: 'Deaths as reported. An incident with no figure does not count as zero.',
    chance: 'Differences between numbers below ten may be chance.',
  },
}

const ar: typeof en = {
  heading: 'مقارنة',
  hint: 'جنباً إلى جنب وبمقياس واحد · الاسم أو اليوم أو الشريط يصفّي',
  sideBy: 'جنباً إلى جنب',
  side: { month: 'الأشهر', type: 'أنواع الهجمات' },
  inFull: 'مقارنة اثنين منها بالتفصيل:',
  days: (name) => `${name}، يوماً بيوم`,
  incidents: 'الحوادث',
  perWeek: (rate) => `${rate} في الأسبوع`,
  daysWith: 'أيام فيها حادث',
  ofDays: (daysWith, days) => `${daysWith} من ${days}`,
  killed: 'قتلى بحسب التقارير',
  killedWithout: (killed, without) => `${killed}، بلا رقم: ${without}`,
  notReported: 'غير مذكور',
  none: 'لا شيء يطابق عوامل التصفية.',
  row: (name, incidents, share) => `${name}، ${incidents}، ${share}`,
  weekday: 'يوم الأسبوع',
  even: (number) => `الخط المنقّط: توزّع متساوٍ، ${number} لكل يوم.`,
  evenByDays: 'الخط المنقّط: توزّع متساوٍ على الأيام المعروضة.',
  more: {
    place: forms(
      'لا أماكن أخرى',
      'مكان آخر واحد',
      'مكانان آخران',
      '# أماكن أخرى',
      '# مكاناً آخر',
      '# مكان آخر',
    ),
    admin1: forms(
      'لا محافظات أخرى',
      'محافظة أخرى واحدة',
      'محافظتان أخريان',
      '# محافظات أخرى',
      '# محافظة أخرى',
      '# محافظة أخرى',
    ),
    target: forms(
      'لا أهداف أخرى',
      'هدف آخر واحد',
      'هدفان آخران',
      '# أهداف أخرى',
      '# هدفاً آخر',
      '# هدف آخر',
    ),
  },
  fewer: 'عرض أقل',
  alone: {
    open: (name) => `${name}: كل القيم بالعرض الكامل`,
    hint: 'قائمة واحدة بكل قيمها · السطر يصفّي',
    by: 'الترتيب بحسب',
    of: 'ما يُعدّ',
    perDay: (rate) => `${rate} في اليوم`,
    noFigure: (without) => `بلا رقم: ${without}`,
    rates: 'عدد الأيام يختلف من سطر إلى آخر، والمعدل اليومي يراعي ذلك.',
    roles:
      'قد تتبنّى الحادثَ الواحد أكثرُ من جهة، وقد تُتَّهم به أكثر من جهة، فقد يزيد مجموع النسب على الكل. ولا يُحتسب اتهام جهة بالحملة كلها.',
    deaths: 'القتلى بحسب التقارير. والحادث الذي لا رقم له لا يُحسب صفراً.',
    chance: 'قد تكون الفروق بين أعداد دون العشرة محض مصادفة.',
  },
}

export const breakdownWords: Readonly<Record<Lang, typeof en>> = { en, ar }
