/** A number as drawings write it: two decimals at most. */
export function short(value: number): number {
  return Math.round(value * 100) / 100
}
