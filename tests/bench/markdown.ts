/** A line of a Markdown table. */
export function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The two lines that begin a Markdown table. */
export function head(titles: readonly string[]): string[] {
  return [line(titles), line(titles.map(() => '---'))]
}
