import type { Lang } from '#domain/lang.ts'

import { always, forms } from '../arabicText.ts'
import type { PluralForms } from '../plural.ts'

/** Words of the map view. */
const en = {
  heading: 'Where',
  hint: 'disc: where it can have been',
  canvas: 'Map of Iraq. Arrow keys move it, plus and minus zoom.',
  picture: 'Map of Iraq with a mark for each incident.',
  places: 'Places on the map',
  governorates: 'Governorates on the map',
  /** Begins as the label is written: the place and the number. */
  placeLabel: (name: string, incidents: string) => `${name} ${incidents}`,
  placePicked: (label: string) => `${label}, picked`,
  placeIncidents: { one: '# incident', other: '# incidents' } as PluralForms,
  leftOut: {
    one: '# incident hidden by your filters',
    other: '# incidents hidden by your filters',
  } as PluralForms,
  placeLeftOut: {
    one: '# incident hidden by your filters',
    other: '# incidents hidden by your filters',
  } as PluralForms,
  kilometres: (km: string) => `${km}\u00a0km`,
  within: (km: string) => `within ${km}\u00a0km`,
  alongRoad: (km: string) => `along the road, within ${km}\u00a0km`,
  inGovernorate: 'somewhere in the governorate',
  placeAnd: (place: string, precision: string) => `${place} (${precision})`,
  placeReport: (words: string) => `Place: ${words}`,
  tools: 'Move the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeCountry: 'Whole country',
  fit: 'Fit to the incidents shown',
  baghdad: 'Baghdad',
  inset: 'Baghdad, enlarged',
  unlocated: (count: string, total: string) => `${count} of ${total}`,
  unlocatedRest: { one: 'has no reported place', other: 'have no reported place' } as PluralForms,
  listThem: 'list them',
  showAll: 'show the others again',
  wheelHint: 'Hold Ctrl or ⌘ and scroll to zoom',
  touchHint: 'Use two fingers to move the map',
  credit: 'Basemap: Natural Earth, GeoNames',
}

const ar: typeof en = {
  heading: 'أين',
  hint: 'القرص: حيث يمكن أن يكون وقع',
  canvas: 'خريطة العراق. تحركها الأسهم، وتكبّرها وتصغّرها علامتا الزائد والناقص.',
  picture: 'خريطة العراق وعليها علامة لكل حادث.',
  places: 'أماكن على الخريطة',
  governorates: 'محافظات على الخريطة',
  placeLabel: (name, incidents) => `${name} ${incidents}`,
  placePicked: (label) => `${label}، مختار`,
  placeIncidents: always('# من الحوادث'),
  leftOut: forms(
    'لا حوادث حجبتها التصفية',
    'حادث واحد حجبته التصفية',
    'حادثان حجبتهما التصفية',
    '# حوادث حجبتها التصفية',
    '# حادثاً حجبته التصفية',
    '# حادث حجبته التصفية',
  ),
  placeLeftOut: always('# من الحوادث التي حجبتها التصفية'),
  kilometres: (km) => `${km}\u00a0كم`,
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

export const mapWords: Readonly<Record<Lang, typeof en>> = { en, ar }
