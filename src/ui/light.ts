/** The incidents that the reader points at, by row: every view shows them alight. */
export interface Light {
  readonly rows: ReadonlySet<number>
  /** Points at these rows; an empty list lets go. */
  readonly on: (rows: readonly number[]) => void
}
