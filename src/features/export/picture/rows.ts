import type { SharedView } from '../exportContext.ts'

/** Rows of the dataset that the view shows, in their order. */
export function rowsOf({ dataset, incidents }: SharedView): readonly number[] {
  const shown = new Set(incidents.map(({ id }) => id))
  return dataset.incidents.flatMap(({ id }, row) => (shown.has(id) ? [row] : []))
}
