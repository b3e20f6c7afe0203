/** A colour as red, green and blue, each from 0 to 255. */
export type Rgb = readonly [number, number, number]

/** Reads "#1c1f24". */
export function rgbOf(hex: string): Rgb {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(blue)) {
    throw new Error(`"${hex}" is no colour: write it as #rrggbb.`)
  }
  return [red, green, blue]
}

/** Reads a colour as a browser computes it: "rgb(28, 31, 36)". */
export function rgbComputed(colour: string): Rgb {
  const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`"${colour}" is no colour: expected rgb(red, green, blue).`)
  }
  return [red, green, blue]
}

/** The contrast ratio of WCAG 2.2 between two colours, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** What is seen where so much of one colour, from 0 to 1, lies over another. */
export function over(top: Rgb, share: number, below: Rgb): Rgb {
  const mixed = (index: 0 | 1 | 2): number => top[index] * share + below[index] * (1 - share)
  return [mixed(0), mixed(1), mixed(2)]
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(value: number): number {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
