import type { SortKey } from '#state/viewState.ts'

const sortedBy: Readonly<Record<SortKey, string>> = {
  date: 'earliest first',
  '-date': 'latest first',
  place: 'by place',
  type: 'by attack type',
  evidence: 'by evidence',
}

/** Words of the list view. */
export const list = {
  heading: 'Incidents',
  hint: (count: string, order: string) => `${count} · ${order}`,
  someOf: (shown: string, total: string) => `${shown} of ${total}`,
  sortedBy,
  span: (from: string, to: string) => `${from} to ${to}`,
  columns: {
    date: 'Date',
    type: 'Type',
    what: 'What',
    place: 'Place',
    killed: 'Killed',
    injured: 'Injured',
    evidence: 'Evidence',
  },
  asYouScroll:
    'Rows are drawn as you scroll. To find a word use the search among the filters: that of the browser sees only the rows drawn.',
  none: 'Nothing passes the filters. Let go of one to see incidents again.',
}
