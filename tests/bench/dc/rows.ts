import { DataTable } from 'dc'

import type { PeerIncident } from './incident.ts'

const KEYS = ['date', 'title', 'type', 'place'] as const

/** The table of all incidents that are left; a button in its head orders it. */
export function rowTable(parent: string, dimension: object): void {
  const table = new DataTable<PeerIncident>(parent)
    .dimension(dimension)
    .size(Infinity)
    .showSections(false)
    .columns(KEYS.map((key) => (row) => row[key]))
    .sortBy(({ date }) => date)
  for (const key of KEYS) {
    const button = document.querySelector(`${parent} [data-key="${key}"]`)
    button?.addEventListener('click', () => void table.sortBy((row) => row[key]).redraw())
  }
}
