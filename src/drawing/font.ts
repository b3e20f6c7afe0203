/** How a text is set; sizes in pixels. */
export interface Font {
  readonly size: number
  readonly weight: 400 | 600 | 700
  readonly family: 'sans' | 'serif'
}

/** Tells the width of a text in pixels: by a canvas on the page, by a table where bytes must not vary. */
export type Measure = (text: string, font: Font) => number
