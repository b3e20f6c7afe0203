import { generate } from 'lean-qr'

/** Modules of empty ground that a reader of QR codes needs on each side (ISO/IEC 18004). */
const QUIET = 4

/** A QR code as one path of unit squares. */
export interface QrDrawing {
  /** Modules on a side, with the empty ground around it. */
  readonly size: number
  readonly path: string
}

/** Draws a text as a QR code; `undefined` when it is too long for one. */
export function qrDrawing(text: string): QrDrawing | undefined {
  const code = codeOf(text)
  if (code === undefined) return undefined
  const lines = Array.from({ length: code.size }, (_, y) => rowPath(code, y))
  return { size: code.size + 2 * QUIET, path: lines.join('') }
}

function codeOf(text: string) {
  try {
    return generate(text)
  } catch {
    // What fits depends on the characters: the library tells by throwing.
    return undefined
  }
}

interface Modules {
  readonly size: number
  readonly get: (x: number, y: number) => boolean
}

/** The dark runs of a row, a rectangle each. */
function rowPath(code: Modules, y: number): string {
  const columns = Array.from({ length: code.size }, (_, x) => x)
  return columns
    .filter((x) => code.get(x, y) && !code.get(x - 1, y))
    .map((from) => {
      const length = columns.slice(from).findIndex((x) => !code.get(x + 1, y)) + 1
      return `M${from + QUIET} ${y + QUIET}h${length}v1h-${length}z`
    })
    .join('')
}
