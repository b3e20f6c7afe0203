import type { LateCatalogue } from '../en-late.ts'

import { forms } from './forms.ts'
import { isolated } from './isolated.ts'

/** Words on and about the pictures of a view. */
export const picture: LateCatalogue['picture'] = {
  kind: {
    map: 'خريطة الحوادث',
    calendar: 'تقويم الحوادث',
    rhythm: 'الحوادث عبر الزمن',
    sheet: 'خريطة الحوادث وتقويمها ووتيرتها وقائمتها',
    preview: 'خريطة الحوادث وتقويمها',
  },
  about: (kind, sentence, sources, link, day) =>
    `${kind}: ${sentence}. ${sources}. ${isolated(link)}، ${day}.`,
  data: (name, version, licence) => `البيانات: ${isolated(name)} ${version}، ${isolated(licence)}`,
  basemap: (data) => `${data}؛ خريطة الأساس: Natural Earth، GeoNames`,
  made: (day) => `أُعدّ في ${day}`,
  hollow: 'مفرغة: من تقارير خارجية فقط',
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
  kilometres: (km) => `${km}\u00a0كم`,
  killed: forms('لا قتلى', 'قتيل واحد', 'قتيلان', '# قتلى', '# قتيلاً', '# قتيل'),
  injured: forms('لا جرحى', 'جريح واحد', 'جريحان', '# جرحى', '# جريحاً', '# جريح'),
  unhurt: 'لم يُصب أحد',
  more: forms(
    'لا شيء غيرها على الرابط أدناه',
    'وحادث آخر على الرابط أدناه',
    'وحادثان آخران على الرابط أدناه',
    'و# حوادث أخرى على الرابط أدناه',
    'و# حادثاً آخر على الرابط أدناه',
    'و# حادث آخر على الرابط أدناه',
  ),
  failure: {
    drawing: 'لم يتمكن المتصفح من تحويل الصورة إلى PNG. وملف SVG يحمل الصورة نفسها.',
    size: 'الصورة أكبر من أن يحوّلها هذا المتصفح إلى PNG. وملف SVG يحمل الصورة نفسها.',
  },
}
