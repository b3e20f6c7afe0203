import type { EmbedPart } from '#state/viewState.ts'

export type FrameWidth = 'full' | 'medium' | 'small'

const WIDTHS = {
  full: '100%',
  medium: '640',
  small: '360',
} as const satisfies Record<FrameWidth, string>

/** Heights in pixels that show a view well: what is longer scrolls inside. */
const HEIGHTS = {
  map: { full: 600, medium: 600, small: 520 },
  calendar: { full: 720, medium: 720, small: 800 },
  rhythm: { full: 600, medium: 640, small: 720 },
  actors: { full: 720, medium: 720, small: 640 },
  list: { full: 640, medium: 640, small: 640 },
  summary: { full: 270, medium: 380, small: 400 },
} as const satisfies Record<EmbedPart, Record<FrameWidth, number>>

/** Width and height of a frame, as in the attributes of an iframe. */
export function frameSize(
  part: EmbedPart,
  width: FrameWidth,
): { readonly width: string; readonly height: string } {
  return { width: WIDTHS[width], height: String(HEIGHTS[part][width]) }
}
