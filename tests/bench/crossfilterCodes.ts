import type { Crossfilter, Dimension, Group } from 'crossfilter2'

/** Records are row numbers; every dimension reads its codes from the columns. */
export type Index = Crossfilter<number>
export type Codes = Dimension<number, number>
export type CodeGroup = Group<number, number, number>

/** A predicate on codes that is worked out once a code, not once a row. */
export function lookUp(
  size: number,
  passes: (code: number) => boolean,
): (code: unknown) => boolean {
  const table = Array.from({ length: size }, (_, code) => passes(code))
  return (code) => table[Number(code)] === true
}
