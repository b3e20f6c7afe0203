/** How a text is set; sizes in pixels. */
export interface Font {
  readonly size: number
  readonly weight: 400 | 600 | 700
  readonly family: keyof typeof FAMILIES
}

// Noto comes first: its widths are those that texts are measured with.
export const FAMILIES = {
  sans: "'Noto Sans', system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
  serif: "'Noto Serif', Charter, 'Bitstream Charter', 'Sitka Text', Cambria, serif",
} as const

/** Readers without Noto see another font, which may be so much wider. */
const ROOM = 1.15

const FIRST = 0x20
/** Advance widths of Noto Sans from the space to the tilde, in hundredths of the font size. */
const ASCII = [
  26, 27, 41, 65, 57, 83, 73, 22, 30, 30, 55, 57, 27, 32, 27, 37, 57, 57, 57, 57, 57, 57, 57, 57,
  57, 57, 27, 27, 57, 57, 57, 43, 90, 64, 65, 63, 73, 56, 52, 73, 74, 34, 27, 62, 52, 91, 76, 78,
  60, 78, 62, 55, 56, 73, 60, 93, 59, 57, 57, 33, 37, 33, 57, 44, 28, 56, 62, 48, 62, 56, 34, 62,
  62, 26, 26, 53, 26, 94, 62, 60, 62, 62, 41, 48, 36, 62, 51, 79, 53, 51, 47, 38, 55, 38, 57,
]
const OTHER = 60
/** Joined letters are narrower than these on the average. */
const ARABIC = 52
const WIDE = 100
const NARROW = 28
const NO_WIDTH = /\p{M}|\p{Cf}/u
const IS_ARABIC = /\p{Script=Arabic}/u
const NARROW_SIGNS = '\u00a0\u2009\u202f·‘’،'
/** From the first of the East Asian scripts on, letters are squares. */
const EAST_ASIAN = 0x2e80

// Where a font has no semibold, bold stands in for it.
const WEIGHTS = { 400: 1, 600: 1.065, 700: 1.065 } as const
const WIDTHS = { sans: 1, serif: 1.025 } as const

/** Pixels to keep for a text in any usual font: by a fixed table, so that it takes the same room everywhere. */
export function textWidth(text: string, { size, weight, family }: Font): number {
  let hundredths = 0
  for (const letter of text) hundredths += widthOf(letter)
  return (hundredths / 100) * size * WEIGHTS[weight] * WIDTHS[family] * ROOM
}

/** Words in lines no wider than `width`; what has no space to break at is broken anywhere. */
export function wrapText(text: string, font: Font, width: number): readonly string[] {
  const lines: string[] = []
  let last = ''
  for (const word of text.split(/[ \t\r\n]+/).filter((piece) => piece !== '')) {
    const joint = last === '' ? word : `${last} ${word}`
    if (textWidth(joint, font) <= width) {
      last = joint
      continue
    }
    if (last !== '') lines.push(last)
    const pieces = broken(word, font, width)
    lines.push(...pieces.slice(0, -1))
    last = pieces.at(-1) ?? ''
  }
  return last === '' ? lines : [...lines, last]
}

/** Words in as few lines as they need, those of about one length. */
export function balanceText(text: string, font: Font, width: number): readonly string[] {
  let lines = wrapText(text, font, width)
  for (let share = 0.95; share >= 0.5; share -= 0.05) {
    const narrower = wrapText(text, font, width * share)
    if (narrower.length > lines.length) break
    lines = narrower
  }
  return lines
}

function broken(word: string, font: Font, width: number): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, font) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

function widthOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  const known = ASCII[code - FIRST]
  if (known !== undefined) return known
  if (NO_WIDTH.test(letter)) return 0
  if (NARROW_SIGNS.includes(letter)) return NARROW
  if (IS_ARABIC.test(letter)) return ARABIC
  return code >= EAST_ASIAN || letter === '—' ? WIDE : OTHER
}
