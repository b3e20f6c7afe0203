import type { Lang } from '#domain/lang.ts'

import { always } from '../arabicText.ts'
import type { PluralForms } from '../plural.ts'
import { commonWords } from './common.ts'

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
  showOnly: (name: string) => `Show only: ${name}`,
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
  /** Of incidents that are drawn at the point of another place, in lines. */
  exactPointUnknown: (place: string) => `${place},\ndistrict known,\nexact point not`,
  placeReport: (words: string) => `Place: ${words}`,
  tools: 'Move the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  key: 'Types of attack',
  wholeCountry: 'Whole country',
  fit: 'Fit to the incidents shown',
  astray: 'Nothing in view: Fit',
  zoomToBaghdad: 'Zoom to Baghdad',
  governorate: (name: string) => `${name} governorate`,
  inset: 'Baghdad, enlarged',
  unlocated: (count: string, total: string) => `${count} of ${total}`,
  unlocatedRest: { one: 'has no reported place', other: 'have no reported place' } as PluralForms,
  listThem: 'list them',
  showAll: 'show the others again',
  wheelHint: 'Hold Ctrl or ⌘ and scroll to zoom',
  touchHint: 'Use two fingers to move the map',
  credit: 'Natural Earth, GeoNames',
}

const ar: typeof en = {
  heading: 'أين',
  hint: 'القرص: حيث يمكن أن يكون وقع',
  canvas: 'خريطة العراق. تحركها الأسهم، وتكبّرها وتصغّرها علامتا الزائد والناقص.',
  picture: 'خريطة العراق وعليها علامة لكل حادث.',
  places: 'أماكن على الخريطة',
  governorates: 'محافظات على الخريطة',
  placeLabel: (name, incidents) => `${name} ${incidents}`,
  showOnly: (name) => `الاقتصار على: ${name}`,
  placeIncidents: always('# من الحوادث'),
  leftOut: commonWords.ar.hidden,
  placeLeftOut: always('# من الحوادث التي حجبتها التصفية'),
  kilometres: (km) => `${km}\u00a0كم`,
  within: (km) => `ضمن ${km}\u00a0كم`,
  alongRoad: (km) => `على امتداد الطريق، ضمن ${km}\u00a0كم`,
  inGovernorate: 'في مكان ما من المحافظة',
  placeAnd: (place, precision) => `${place} (${precision})`,
  exactPointUnknown: (place) => `${place}،\nالمنطقة معروفة\nوالموقع الدقيق مجهول`,
  placeReport: (words) => `المكان: ${words}`,
  tools: 'تحريك الخريطة',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  key: 'أنواع الهجمات',
  wholeCountry: 'البلد كله',
  fit: 'ملاءمة الحوادث المعروضة',
  astray: 'لا شيء ضمن المشهد: ملاءمة',
  zoomToBaghdad: 'تكبير بغداد',
  governorate: (name) => `محافظة ${name}`,
  inset: 'بغداد مكبّرة',
  unlocated: (count, total) => `${count} من ${total}`,
  unlocatedRest: always('بلا مكان مذكور'),
  listThem: 'عرضها',
  showAll: 'إعادة عرض البقية',
  wheelHint: 'للتكبير اضغط Ctrl أو ⌘ مع عجلة الفأرة',
  touchHint: 'حرّك الخريطة بإصبعين',
  credit: 'Natural Earth، GeoNames',
}

export const mapWords: Readonly<Record<Lang, typeof en>> = { en, ar }
