import type { Catalogue } from '../en.ts'

import { isolated } from './isolated.ts'

/** Words that stand on paper alone. */
export const paper: Catalogue['paper'] = {
  reports: (publishers) => `التقارير: ${publishers.map(isolated).join('، ')}.`,
  licence: (name, address) => `الرخصة: ${isolated(name)}، ${isolated(address)}`,
  printed: (day) => `طُبع في ${day}.`,
}
