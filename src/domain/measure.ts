import type { Measure } from './codes.ts'
import type { Incident } from './dataset.ts'

/** What of the incidents each measure counts, when they are compared with a count by others. */
const COUNTS = {
  all: () => true,
  convoys: ({ type }) => type === 'ied-convoy',
  rockets: ({ type }) => type === 'rocket',
  'embassy rockets': ({ type, target }) => type === 'rocket' && target === 'diplomatic-mission',
  'convoys and rockets': ({ type }) => type === 'ied-convoy' || type === 'rocket',
} as const satisfies Record<Measure, (incident: Pick<Incident, 'type' | 'target'>) => boolean>

/** Whether a measure counts an incident. */
export function isCountedBy(
  measure: Measure,
  incident: Pick<Incident, 'type' | 'target'>,
): boolean {
  return COUNTS[measure](incident)
}
