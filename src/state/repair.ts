import { cleanName, cleanValues } from './clean.ts'
import { escaped, parametersOf, unescaped, withoutDoubleEscapes } from './escape.ts'
import { isList, PARAMS, type Param } from './params.ts'

/** The parts of an address that can say what is shown, as `location` has them. */
export interface Address {
  readonly search: string
  readonly hash: string
}

/** A parameter as it stands in a query. */
interface Part {
  /** `undefined` when the parameter is not ours. */
  readonly param: Param | undefined
  /** As a query has it: the value if the parameter is ours, else name and value. */
  readonly text: string
}

const AMPERSAND_BEFORE_HASH = /&[^&=]*$/
const REST_OF_ENTITY = /(?<=^|&)[^&=]*#(?:0*38|x0*26);/gi
/** A `?` that begins a query behind another one. */
const SECOND_QUERY = /\?(?=(?:[\w.[\]-]|%(?:25)*5[BD])+(?:=|%(?:25)*3D))/i

/** Repairs the query of an address, which may go on in the fragment: a browser cuts `&#038;` at its `#`. */
export function repairAddress({ search, hash }: Address): Address {
  const rest = AMPERSAND_BEFORE_HASH.test(search) ? hash.replace(REST_OF_ENTITY, '') : hash
  if (rest.startsWith('#') || rest === '') return { search: repairQuery(search), hash }
  const [query, fragment] = cutAt(search + rest, '#')
  return { search: repairQuery(query), hash: fragment === '' ? '' : `#${fragment}` }
}

/**
 * Undoes what mail, chat and other software do to a link: `&amp;` for `&`, names in capitals or with brackets, a list
 * given as several parameters, a query encoded as a whole or twice, a second `?`, signs around a value. A query written
 * by this page comes back unchanged, and so do parameters of others. What cannot be undone is kept for `readQuery` to
 * report. The text of `q` is kept, as the search passes over signs.
 */
export function repairQuery(query: string): string {
  const parts = merged(partsOf(query))
  const written = parts.map(({ param, text }) => (param === undefined ? text : `${param}=${text}`))
  return written.length === 0 ? '' : `?${written.join('&')}`
}

function partsOf(query: string): readonly Part[] {
  return parametersOf(query).flatMap((parameter) => {
    const [first = '', ...more] = parameter.split(SECOND_QUERY)
    const parts = [first, ...more].flatMap(partsIn)
    return parts.some(isOurs) || more.length === 0 ? parts : [foreign(parameter)]
  })
}

/** The parts of one parameter: more than one where others were encoded along with its name or value. */
function partsIn(segment: string): readonly Part[] {
  const [rawName, rawValue] = cutAt(segment, '=')
  const name = decodedName(rawName)
  const bare = cleanName(name)
  const param = PARAMS.find((own) => own === bare)
  if (bare === '' && rawValue === '') return []
  if (param === undefined) {
    const rest = rawValue === '' ? '' : `=${rawValue}`
    const whole = name.includes('=') ? partsOf(name + rest) : []
    return whole.some(isOurs) ? whole : [foreign(segment)]
  }
  if (param === 'q' || param === 'vs.q') {
    return rawValue === '' ? [] : [{ param, text: withoutDoubleEscapes(rawValue) }]
  }
  const [, value = '', hidden = ''] =
    /^([^?&]*)[?&]*(.*)$/su.exec(unescaped(withoutDoubleEscapes(rawValue))) ?? []
  const text = escaped(cleanValues(value))
  return [...(text === '' ? [] : [{ param, text }]), ...(hidden === '' ? [] : partsOf(hidden))]
}

/** A name, decoded as often as it was encoded: of a query that was encoded as a whole, until its `=` shows. */
function decodedName(text: string, atMost = 3): string {
  const name = unescaped(text)
  const isDone = name.includes('=') || atMost === 0 || !/%[0-9A-Fa-f]{2}/.test(name)
  return isDone ? name : decodedName(name, atMost - 1)
}

/** Joins lists that are given in parts, and drops what is said twice. */
function merged(parts: readonly Part[]): readonly Part[] {
  const byKey = new Map<string, Part>()
  for (const [index, part] of parts.entries()) {
    const { param, text } = part
    const key = param === undefined ? `${index}` : isList(param) ? param : `${param}=${text}`
    const before = byKey.get(key)
    const isSaid = before === undefined || before.text === text
    byKey.set(key, isSaid ? part : { param, text: `${before.text},${text}` })
  }
  return [...byKey.values()]
}

function foreign(text: string): Part {
  return { param: undefined, text }
}

function isOurs({ param }: Part): boolean {
  return param !== undefined
}

function cutAt(text: string, sign: string): readonly [before: string, after: string] {
  const at = text.indexOf(sign)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
