import type { Lang } from '#domain/lang.ts'
import { forms, isolated } from '#i18n/arabicText.ts'
import type { PluralForms } from '#i18n/plural.ts'

/** Words on and about the pictures of a view. */
const en = {
  kind: {
    map: 'Map of the incidents',
    calendar: 'Calendar of the incidents',
    rhythm: 'Incidents day by day',
    sheet: 'Map, calendar, day-by-day chart and list of the incidents',
    preview: 'Map and calendar of the incidents',
    versus: 'Two views compared, with figures, bars, maps and calendars',
  },
  about: (kind: string, sentence: string, sources: string, link: string, day: string) =>
    `${kind}: ${sentence}. ${sources}. ${link}, ${day}.`,
  data: (name: string, version: string, licence: string) => `Data: ${name} ${version}, ${licence}`,
  basemap: (data: string) => `${data}; basemap Natural Earth, GeoNames`,
  made: (day: string) => `Made ${day}`,
  disc: 'place known to within the disc',
  hatching: 'somewhere in the governorate',
  aside: 'line: moved aside from its place',
  unlocated: {
    one: '# of them has no reported place',
    other: '# of them have no reported place',
  } as PluralForms,
  outside: {
    one: '# of them lies outside this part of the map',
    other: '# of them lie outside this part of the map',
  } as PluralForms,
  picked: 'dates picked',
  none: 'No incident matches the filters.',
  injured: { one: '#\u00a0injured', other: '#\u00a0injured' } as PluralForms,
  unhurt: 'nobody\u00a0hurt',
  failure: {
    drawing:
      'The browser could not turn the picture into a PNG. The SVG file holds the same picture.',
    blocked:
      'The browser prevents it, as a protection against fingerprinting: it does not let a page read back what it has drawn. The SVG file holds the same picture.',
    size: 'The picture is too large for a PNG in this browser. The SVG file holds the same picture.',
  },
}

const ar: typeof en = {
  kind: {
    map: 'خريطة الحوادث',
    calendar: 'تقويم الحوادث',
    rhythm: 'الحوادث يوماً بيوم',
    sheet: 'خريطة الحوادث وتقويمها ومخطط أيامها وقائمتها',
    preview: 'خريطة الحوادث وتقويمها',
    versus: 'مقارنة عرضين بالأرقام والأشرطة والخرائط والتقاويم',
  },
  about: (kind, sentence, sources, link, day) =>
    `${kind}: ${sentence}. ${sources}. ${isolated(link)}، ${day}.`,
  data: (name, version, licence) => `البيانات: ${isolated(name)} ${version}، ${isolated(licence)}`,
  basemap: (data) => `${data}؛ خريطة الأساس: Natural Earth، GeoNames`,
  made: (day) => `أُعدّ في ${day}`,
  disc: 'المكان معروف ضمن القرص',
  hatching: 'في مكان ما من المحافظة',
  aside: 'الخط: أُزيحت عن مكانها',
  unlocated: forms(
    'كلها لها مكان مذكور',
    'واحد منها بلا مكان مذكور',
    'اثنان منها بلا مكان مذكور',
    '# منها بلا مكان مذكور',
    '# منها بلا مكان مذكور',
    '# منها بلا مكان مذكور',
  ),
  outside: forms(
    'لا شيء منها خارج هذا الجزء من الخريطة',
    'واحد منها خارج هذا الجزء من الخريطة',
    'اثنان منها خارج هذا الجزء من الخريطة',
    '# منها خارج هذا الجزء من الخريطة',
    '# منها خارج هذا الجزء من الخريطة',
    '# منها خارج هذا الجزء من الخريطة',
  ),
  picked: 'التواريخ المختارة',
  none: 'لا حادث يجتاز عوامل التصفية.',
  injured: forms('لا جرحى', 'جريح واحد', 'جريحان', '# جرحى', '# جريحاً', '# جريح'),
  unhurt: 'لم يُصب أحد',
  failure: {
    drawing: 'لم يتمكن المتصفح من تحويل الصورة إلى PNG. وملف SVG يحمل الصورة نفسها.',
    blocked:
      'المتصفح يمنع ذلك حمايةً من تتبّع الجهاز ببصمته: فلا يسمح لصفحة بأن تقرأ ما رسمته. وملف SVG يحمل الصورة نفسها.',
    size: 'الصورة أكبر من أن يحوّلها هذا المتصفح إلى PNG. وملف SVG يحمل الصورة نفسها.',
  },
}

export const pictureWords: Readonly<Record<Lang, typeof en>> = { en, ar }
