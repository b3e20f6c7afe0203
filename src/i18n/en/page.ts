import type { PluralForms } from '../plural.ts'

/** Words of the page around the views. */
export const page = {
  title: 'Near-Daily',
  subtitle: (range: string) => `Attacks on US-linked targets in Iraq, ${range}`,
  skipToSummary: 'Skip to the result',
  skipToList: 'Skip to the list of incidents',
  theme: { system: 'System colours', light: 'Light colours', dark: 'Dark colours' },
  themeSwitch: (current: string) => `Colours: ${current}. Switch`,
  copyLink: 'Copy link to this view',
  copied: 'Link copied',
  copyFailed: 'The browser did not allow copying: copy the address from the address bar.',
  loading: 'Loading the data …',
  loadingView: 'Loading …',
  tabs: 'Views',
  tab: { map: 'Map', calendar: 'Calendar', rhythm: 'Rhythm', actors: 'Actors', list: 'List' },
  linkFaults: {
    one: 'One value in this link is not known here and was left out:',
    other: '# values in this link are not known here and were left out:',
  } as PluralForms,
  dismiss: 'Dismiss',
  failure: {
    heading: 'The data could not be loaded',
    network: 'There was no answer. The connection may be down.',
    missing: 'The file is not where it should be.',
    broken: 'The file arrived, but its content is not right, so nothing is shown from it.',
    unexpected: 'The page met an error of its own.',
    file: (name: string) => `File: ${name}`,
    more: (count: string) => `and ${count} more`,
    retry: 'Try again',
  },
  viewFailed: (view: string) => `${view} could not be shown.`,
  footer: {
    data: (version: string, date: string) => `Data version ${version}, as of ${date}.`,
    licence: 'Data licence:',
    basemap: 'Basemap: Natural Earth, GeoNames.',
  },
}
