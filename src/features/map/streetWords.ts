import type { Lang } from '#domain/lang.ts'
import { isolated } from '#i18n/arabicText.ts'

/** Words of the street tiles under the map, which another host serves. */
const en = {
  switch: (host: string) => `Streets from ${host}`,
  question: (host: string) =>
    `Streets: loads pictures from ${host}, which then sees what you look at.`,
  load: 'Load them',
  leave: 'Not now',
  failed: (host: string) => `Pictures from ${host} did not load.`,
  credit: '© OpenStreetMap contributors',
}

const ar: typeof en = {
  switch: (host) => `الشوارع من ${isolated(host)}`,
  question: (host) =>
    `الشوارع: تُحمَّل صورها من ${isolated(host)}، فيرى عندئذ ما تنظر إليه على الخريطة.`,
  load: 'تحميلها',
  leave: 'ليس الآن',
  failed: (host) => `لم تصل صور من ${isolated(host)}.`,
  credit: `© مساهمو ${isolated('OpenStreetMap')}`,
}

export const streetWords: Readonly<Record<Lang, typeof en>> = { en, ar }
