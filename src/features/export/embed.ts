import type { EmbedPart } from '#state/viewState.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** A frame on another page. */
export interface Frame {
  /** Absolute address. */
  readonly src: string
  /** What is in the frame, for those who do not see it. */
  readonly title: string
  /** Pixels, or a share of the page around such as `100%`. */
  readonly width: string
  readonly height: string
}

/** The HTML that puts a view on another page. The frame asks for no permissions. */
export function embedCode({ src, title, width, height }: Frame): string {
  const attributes = { src, title, width, height, loading: 'lazy', style: 'border: 0' }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

/** What a frame can show: a view, or both sides of a comparison. */
export type FramePart = EmbedPart | 'versus'

export type FrameWidth = 'full' | 'medium' | 'small'

const WIDTHS = {
  full: '100%',
  medium: '640',
  small: '360',
} as const satisfies Record<FrameWidth, string>

/** Heights in pixels that suit each view; longer content scrolls inside. */
const HEIGHTS = {
  map: { full: 600, medium: 600, small: 520 },
  calendar: { full: 720, medium: 720, small: 800 },
  rhythm: { full: 600, medium: 640, small: 720 },
  actors: { full: 720, medium: 720, small: 640 },
  list: { full: 640, medium: 640, small: 640 },
  summary: { full: 270, medium: 380, small: 400 },
  versus: { full: 900, medium: 900, small: 800 },
} as const satisfies Record<FramePart, Record<FrameWidth, number>>

/** Width and height of a frame, as in the attributes of an iframe. */
export function frameSize(
  part: FramePart,
  width: FrameWidth,
): { readonly width: string; readonly height: string } {
  return { width: WIDTHS[width], height: String(HEIGHTS[part][width]) }
}
