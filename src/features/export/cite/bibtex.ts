import { formatDay } from '#domain/day.ts'

import type { SharedView } from '../exportContext.ts'
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

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * A view cited as an entry that the plain styles of BibTeX know and BibLaTeX prints as well, UTF-8. BibTeX prints
 * `howpublished` and ignores `url`. BibLaTeX prints `url` as a link and would print the other too, so it is cleared.
 */
export function bibtex(shared: SharedView): string {
  const reference = referenceTo(shared)
  const [year = '', month] = formatDay(reference.issued).split('-')
  const fields = {
    // A second pair of braces keeps a name whole and the capitals of a title as they are.
    author: `{{${escaped(reference.author)}}}`,
    title: `{{${escaped(reference.title)}}}`,
    howpublished: `{${escaped(address(reference.link))}}`,
    year: `{${year}}`,
    // A name that BibTeX knows, and writes as its style does.
    month: MONTHS[Number(month) - 1] ?? '',
    version: `{${escaped(reference.version)}}`,
    note: `{${escaped(reference.note)}}`,
    url: `{${address(reference.link)}}`,
    urldate: `{${formatDay(reference.accessed)}}`,
    execute: '{\\clearfield{howpublished}}',
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},\n`)
  return `@misc{${reference.key},\n${lines.join('')}}\n`
}

function escaped(text: string): string {
  return text.replaceAll(/[\\{}%&$#_~^]/g, (sign) => ESCAPES[sign] ?? sign)
}

/** An address without the signs that would end a value or be read by LaTeX as an accent or a command. */
function address(link: string): string {
  return link.replaceAll(/[\\{} ~^"]/g, percentEncoded)
}

function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
