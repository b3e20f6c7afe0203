import { formatDay } from '#domain/day.ts'

import type { SharedView } from '../sharedView.ts'
import { referenceTo } from './reference.ts'

/** Characters that BibTeX or LaTeX reads as more than themselves. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A view cited as an entry of BibLaTeX, UTF-8. */
export function bibtex(shared: SharedView): string {
  const reference = referenceTo(shared)
  const fields = {
    // A second pair of braces keeps a name whole and the capitals of a title as they are.
    author: `{${escaped(reference.author)}}`,
    title: `{${escaped(reference.title)}}`,
    type: escaped(reference.kind),
    date: formatDay(reference.issued),
    version: escaped(reference.version),
    url: verbatim(reference.link),
    urldate: formatDay(reference.accessed),
    language: reference.language,
    note: escaped(reference.note),
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@dataset{${reference.key},\n${lines.join('')}}\n`
}

function escaped(text: string): string {
  return text.replaceAll(/[\\{}%&$#_~^]/g, (sign) => ESCAPES[sign] ?? sign)
}

/** An address is read as it stands, but for what would end it. */
function verbatim(address: string): string {
  return address.replaceAll(/[\\{} ]/g, encodeURIComponent)
}
