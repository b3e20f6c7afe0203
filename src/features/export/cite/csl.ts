import { formatDay, type Day } from '#domain/day.ts'

import type { SharedView } from '../exportContext.ts'
import { referenceTo } from './reference.ts'

/** A view cited as CSL-JSON: a list with one item, as citation programs read it. */
export function cslJson(shared: SharedView): string {
  const reference = referenceTo(shared)
  const item = {
    id: reference.key,
    type: 'dataset',
    title: reference.title,
    author: [{ literal: reference.author }],
    issued: dateParts(reference.issued),
    accessed: dateParts(reference.accessed),
    version: reference.version,
    genre: reference.kind,
    URL: reference.link,
    language: reference.language,
    note: reference.note,
  }
  return `${JSON.stringify([item], undefined, 2)}\n`
}

function dateParts(day: Day): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [formatDay(day).split('-').map(Number)] }
}
