import type { LateCatalogue } from '../en-late.ts'

import { always, forms } from './forms.ts'

/** Words of the map view. */
export const map: LateCatalogue['map'] = {
  heading: 'أين',
  hint: 'كل علامة حادث · والقرص مدى دقة المكان',
  crowdHint: {
    circles: 'كل دائرة مكان، تكبر بزيادة الحوادث · ورمزها النوع الأكثر',
    density: 'المربعات: كلما اشتد اللون زادت الحوادث · والأسماء للأماكن الأكثر حوادث',
  },
  canvas: 'خريطة العراق. تحركها الأسهم، وتكبّرها وتصغّرها علامتا الزائد والناقص.',
  places: 'أماكن على الخريطة',
  mostPlaces: 'الأماكن الأكثر حوادث في الجزء المعروض من الخريطة',
  governorates: 'محافظات على الخريطة',
  place: (name, incidents) => `${name}، ${incidents}`,
  placeLabel: (name, incidents) => `${name} ${incidents}`,
  placePicked: (label) => `${label}، مختار`,
  placeIncidents: always('# من الحوادث'),
  leftOut: forms(
    'لا حوادث مستبعدة',
    'حادث واحد مستبعد',
    'حادثان مستبعدان',
    '# حوادث مستبعدة',
    '# حادثاً مستبعداً',
    '# حادث مستبعد',
  ),
  placeLeftOut: always('# من الحوادث المستبعدة'),
  within: (km) => `ضمن ${km}\u00a0كم`,
  alongRoad: (km) => `على امتداد الطريق، ضمن ${km}\u00a0كم`,
  inGovernorate: 'في مكان ما من المحافظة',
  placeAnd: (place, precision) => `${place} (${precision})`,
  placeReport: (words) => `المكان: ${words}`,
  tools: 'تحريك الخريطة',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  wholeCountry: 'البلد كله',
  fit: 'ملاءمة الحوادث المعروضة',
  baghdad: 'بغداد',
  inset: 'بغداد مكبّرة',
  unlocated: (count, total) => `${count} من ${total}`,
  unlocatedRest: always('بلا مكان مذكور'),
  listThem: 'عرضها',
  showAll: 'إعادة عرض البقية',
  wheelHint: 'للتكبير اضغط Ctrl أو ⌘ مع عجلة الفأرة',
  touchHint: 'حرّك الخريطة بإصبعين',
  credit: 'خريطة الأساس: Natural Earth، GeoNames',
}
