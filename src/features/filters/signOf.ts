import type { Selection } from '#state/filter.ts'
import type { Sign } from '#state/filterChanges.ts'

/** Whether a value is picked, left out or neither. */
export function signOf<Value extends string>(
  { include, exclude }: Selection<Value>,
  value: Value,
): Sign | undefined {
  if (exclude.includes(value)) return 'exclude'
  return include.includes(value) ? 'include' : undefined
}
