import type { Lang } from '#domain/lang.ts'

import { isolated } from '../arabicText.ts'

/** Words that stand on paper alone. */
const en = {
  reports: (publishers: readonly string[]) => `Reports by: ${publishers.join(', ')}.`,
  licence: (name: string, address: string) => `Licence: ${name}, ${address}`,
  printed: (day: string) => `Printed ${day}.`,
}

const ar: typeof en = {
  reports: (publishers) => `التقارير: ${publishers.map(isolated).join('، ')}.`,
  licence: (name, address) => `الرخصة: ${isolated(name)}، ${isolated(address)}`,
  printed: (day) => `طُبع في ${day}.`,
}

export const printWords: Readonly<Record<Lang, typeof en>> = { en, ar }
