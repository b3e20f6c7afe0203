import type { PluralForms } from '../plural.ts'

/** Words on and about the pictures of a view. */
export const picture = {
  kind: {
    map: 'Map of the incidents',
    calendar: 'Calendar of the incidents',
    rhythm: 'Incidents along the time',
    sheet: 'Map, calendar, rhythm and list of the incidents',
    preview: 'Map and calendar of the incidents',
  },
  about: (kind: string, sentence: string, sources: string, link: string, day: string) =>
    `${kind}: ${sentence}. ${sources}. ${link}, ${day}.`,
  data: (name: string, version: string, licence: string) => `Data: ${name} ${version}, ${licence}`,
  basemap: (data: string) => `${data}; basemap Natural Earth, GeoNames`,
  made: (day: string) => `Made ${day}`,
  hollow: 'hollow: outside reports only',
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
  none: 'No incident passes the filters.',
  kilometres: (km: string) => `${km}\u00a0km`,
  killed: { one: '#\u00a0killed', other: '#\u00a0killed' } as PluralForms,
  injured: { one: '#\u00a0injured', other: '#\u00a0injured' } as PluralForms,
  unhurt: 'nobody\u00a0hurt',
  more: {
    one: '# more is listed under the link below',
    other: '# more are listed under the link below',
  } as PluralForms,
  failure: {
    drawing:
      'The browser could not turn the picture into a PNG. The SVG file holds the same picture.',
    blocked:
      'The browser prevents it, as a protection against fingerprinting: it does not let a page read back what it has drawn. The SVG file holds the same picture.',
    size: 'The picture is too large for a PNG in this browser. The SVG file holds the same picture.',
  },
}
