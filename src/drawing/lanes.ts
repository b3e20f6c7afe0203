/**
 * For each position along a line, in ascending order, the lowest lane in which a label centred on it
 * touches no earlier one; `size` is the label's length in the same unit.
 */
export function lanesOf(positions: readonly number[], size: number): readonly number[] {
  const ends: number[] = []
  return positions.map((position) => {
    const free = ends.findIndex((end) => end <= position)
    const lane = free === -1 ? ends.length : free
    ends[lane] = position + size
    return lane
  })
}
