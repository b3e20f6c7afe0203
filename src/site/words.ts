import type { PluralForms } from '#i18n/plural.ts'

/**
 * Words of what the build writes beside the page: static pages in English, link previews, the page for a wrong
 * address. They are no part of the catalogue, so that the page does not carry them.
 */
export const words = {
  description: (sentence: string, coverage: string) =>
    `${sentence}. Explore the reported attacks on US-linked targets in Iraq, ${coverage}: where, when, by whom, and who says so.`,
  appDescription:
    'The reported attacks on US-linked targets in Iraq, July to September 2020: where, when, by whom, and who says so.',
  previewAlt: (sentence: string) => `Map and calendar of the incidents: ${sentence}.`,
  keywords: [
    'Iraq',
    'attacks',
    'rocket attacks',
    'improvised explosive devices',
    'convoys',
    'Green Zone',
    'militias',
    'United States',
    'event data',
    '2020',
  ],
  country: 'Iraq',
  plain:
    'This is the plain list. The map, the calendar, who says what, and every way to narrow them need JavaScript, which is off here.',
  caption: 'Incidents, the earliest first',
  outsideCounts: 'Counts of attacks published by others',
  duplicate: (others: string) => `May be the same event as ${others}.`,
  between: (place: string, governorate: string) => `${place}, ${governorate}`,
  others: 'The same list by month and by attack type',
  all: 'All incidents',
  link: (name: string, count: string) => `${name}: ${count}`,
  feed: 'Near-Daily: changes to the data',
  files: {
    heading: 'The data',
    all: {
      one: 'Each file has # incident:',
      other: 'Each file has all # incidents:',
    } as PluralForms,
  },
  notFound: {
    title: 'Page not found · Near-Daily',
    heading: 'There is no page at this address',
    text: 'The address may be misspelt, or the link that led here may be wrong.',
    back: 'To the map, the calendar and all incidents',
  },
}
