import type { PluralForms } from '../plural.ts'

/** Words that several views share. */
export const common = {
  /** Between the parts of a line of words. */
  comma: ', ',
  incidents: { one: '# incident', other: '# incidents' } as PluralForms,
  notReported: 'not reported',
  close: 'Close',
  retry: 'Try again',
  undated: 'undated',
  newTab: 'opens in a new tab',
  loadingSources: 'Loading who says so …',
  sourcesFailed: 'Who says so could not be loaded.',
  weekPrefix: 'Week from',
}
