/** Orders texts by their code units, which is the same on every device and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
