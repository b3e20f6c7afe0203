/** The rows of a long list that are drawn, and the room that stands for the others. */
export interface RowWindow {
  /** The first row drawn, and the first after it that is not. */
  readonly first: number
  readonly end: number
  /** Pixels above and below the rows drawn. */
  readonly before: number
  readonly after: number
}

/** How a list is seen: pixels that it was scrolled by, that can be seen of it, and that one row takes. */
export interface ListView {
  readonly scrolled: number
  readonly height: number
  readonly rowHeight: number
}

/** Rows drawn beyond each edge, so that a scroll or a Tab finds some there. */
const SPARE = 12
/** Firefox draws nothing beyond 17.9 million pixels, Chrome beyond 33.5 million. */
const TALLEST = 15_000_000

/**
 * The rows to draw of a list whose rows are equally high. A list too tall for a browser is made shorter: its end
 * is still at the end of the scrollbar, and each pixel scrolled passes more than a pixel of rows.
 */
export function rowWindow(count: number, { scrolled, height, rowHeight }: ListView): RowWindow {
  const full = count * rowHeight
  const tall = Math.min(full, TALLEST)
  const at = clamp(scrolled, 0, Math.max(0, tall - height))
  const offset = full > tall ? (at / (tall - height)) * (full - height) : at
  const first = clamp(Math.floor(offset / rowHeight) - SPARE, 0, count)
  const end = clamp(Math.ceil((offset + height) / rowHeight) + SPARE, first, count)
  const before = Math.max(0, at - (offset - first * rowHeight))
  const after = Math.max(0, tall - before - (end - first) * rowHeight)
  return { first, end, before, after }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
