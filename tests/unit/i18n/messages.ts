import { ROLES } from '#domain/codes.ts'

/** What stands in a message for the argument of that number. */
const marker = (index: number): string => `⟦${index}⟧`

/** One message of a catalogue, put together with a marker for each argument. */
export interface Message {
  readonly path: string
  readonly text: string
  /** The markers of the arguments it was given. */
  readonly given: readonly string[]
}

/** Plural forms at a path of a catalogue. */
export interface Forms {
  readonly path: string
  readonly forms: Readonly<Record<string, string>>
}

type Call = (...args: readonly unknown[]) => string

const FORM_NAMES: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

const pair = (first: number) => ({
  theirs: marker(first),
  ours: marker(first + 1),
  days: marker(first + 2),
})
const said = { who: marker(0), verb: marker(1), what: marker(2) }
const reference = {
  author: marker(0),
  title: marker(1),
  version: marker(2),
  issued: marker(3),
  year: marker(4),
  kind: marker(5),
  accessed: marker(6),
  link: marker(7),
}

/** Arguments of the messages that take something other than texts. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  'about.outside.compared.rockets': [pair(0), pair(3)],
  'about.outside.compared.afp': [pair(0)],
  'about.outside.compared.undated': [pair(0), pair(3)],
  'calendar.dayName': [marker(0), [marker(1), marker(2)]],
  'detail.version.says': [said],
  'detail.version.quotes': [said],
  'detail.version.denies': [said],
  'detail.version.saysDenied': [said],
  'detail.versions': [[marker(0), marker(1)]],
  'print.reports': [[marker(0), marker(1)]],
  'file.cite.apa': [reference],
  'file.cite.chicago': [reference],
  'file.cite.day': [new Date('2020-09-28T00:00:00Z')],
  'summary.or': [[marker(0), marker(1)]],
  'summary.tiedTo': [ROLES[0], marker(0)],
  'summary.notTiedTo': [ROLES[0], marker(0)],
}

/**
 * Every message of a catalogue; functions are called with as many arguments as those of the pattern take, and
 * plural forms are one message a form.
 */
export function messagesOf(catalogue: object, pattern = catalogue): readonly Message[] {
  const arities = new Map(
    leavesOf(pattern).map(([path, value]) => [path, isCall(value) ? value.length : 0]),
  )
  return leavesOf(catalogue).map(([path, value]) => {
    if (typeof value === 'string') return { path, text: value, given: [] }
    if (!isCall(value)) throw new Error(`${path} is no message`)
    const args =
      ARGUMENTS[path] ?? Array.from({ length: arities.get(path) ?? 0 }, (_, at) => marker(at))
    return { path, text: value(...args), given: JSON.stringify(args).match(/⟦\d⟧/g) ?? [] }
  })
}

/** All plural forms of a catalogue. */
export function formsOf(value: unknown, path = ''): readonly Forms[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  if (entries.length > 1 && entries.every(([key]) => FORM_NAMES.has(key))) {
    return [{ path, forms: Object.fromEntries(entries) }]
  }
  return entries.flatMap(([key, item]) => formsOf(item, path === '' ? key : `${path}.${key}`))
}

function leavesOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item, path === '' ? key : `${path}.${key}`),
  )
}

function isCall(value: unknown): value is Call {
  return typeof value === 'function'
}
