import type { LateCatalogue } from '../en-late.ts'

import { isolated } from './isolated.ts'

/** Words of the street tiles under the map, which another host serves. */
export const streets: LateCatalogue['streets'] = {
  switch: (host) => `الشوارع من ${isolated(host)}`,
  question: (host) =>
    `الشوارع: تُحمَّل صورها من ${isolated(host)}، فيرى عندئذ ما تنظر إليه على الخريطة.`,
  load: 'تحميلها',
  leave: 'ليس الآن',
  failed: (host) => `لم تصل صور من ${isolated(host)}.`,
  credit: `© مساهمو ${isolated('OpenStreetMap')}`,
}
