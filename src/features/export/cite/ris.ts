import { formatDay, type Day } from '#domain/day.ts'

import type { SharedView } from '../exportContext.ts'
import { referenceTo } from './reference.ts'

/** A view cited as a record of RIS, UTF-8; each value is one line. */
export function ris(shared: SharedView): string {
  const reference = referenceTo(shared)
  const lines = [
    ['TY', 'DATA'],
    ['AU', reference.author],
    ['TI', reference.title],
    ['M3', reference.kind],
    ['PY', formatDay(reference.issued).slice(0, 4)],
    ['DA', slashed(reference.issued)],
    ['ET', reference.version],
    ['LA', reference.language],
    ['N1', reference.note],
    ['UR', reference.link],
    ['Y2', slashed(reference.accessed)],
    ['ER', ''],
  ]
  return lines.map(([tag = '', value = '']) => `${tag}  - ${value}\r\n`).join('')
}

/** 2026/11/26, as RIS writes days. */
function slashed(day: Day): string {
  return formatDay(day).replaceAll('-', '/')
}
