/** What XML does not allow, and signs that would turn round the text beside them; isolates cannot reach beyond their line. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is for
const UNFIT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\ufffe\uffff]|\p{Surrogate}/gu

/** The text of an SVG file from the markup of a picture; what no file may hold becomes a visible �. */
export function svgText(markup: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup.replaceAll(UNFIT, '\ufffd')}\n`
}
