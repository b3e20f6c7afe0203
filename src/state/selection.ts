import { NONE } from '#domain/facets.ts'

import { EMPTY_SELECTION, isEmptySelection, type Selection } from './filter.ts'

/** Reads one value of a parameter; `undefined` when it is not one. */
export type ReadValue<T extends string> = (text: string) => T | undefined

/** A selection read from text, and the values that could not be read. */
interface ReadSelection<T extends string> {
  readonly selection: Selection<T>
  readonly bad: readonly string[]
}

const NOTHING_READ: ReadSelection<never> = { selection: EMPTY_SELECTION, bad: [] }

/** Reads `a,b,!c`: a or b, without c. Of two words on the same value the later holds. */
export function readSelection<T extends string>(
  text: string | null,
  read: ReadValue<T>,
): ReadSelection<T> {
  if (text === null) return NOTHING_READ
  const signs = new Map<T, 'include' | 'exclude'>()
  const bad: string[] = []
  for (const word of words(text)) {
    const excluded = word.startsWith('!')
    const value = read(excluded ? word.slice(1) : word)
    if (value === undefined) bad.push(word)
    else signs.set(value, excluded ? 'exclude' : 'include')
  }
  const signed = (sign: 'include' | 'exclude'): readonly T[] =>
    [...signs].flatMap(([value, its]) => (its === sign ? [value] : []))
  return { selection: { include: signed('include'), exclude: signed('exclude') }, bad }
}

/** Writes a selection as `a,b,!c`; `null` when it asks for nothing. */
export function writeSelection(selection: Selection): string | null {
  if (isEmptySelection(selection)) return null
  return [...selection.include, ...selection.exclude.map((value) => `!${value}`)].join(',')
}

/** Reads one of a list of words. */
export function oneOf<T extends string>(list: readonly T[]): ReadValue<T> {
  return (text) => list.find((value) => value === text)
}

/** Reads an id that the dataset knows, by its present name. */
export function idOf(
  known: ReadonlySet<string>,
  redirects: ReadonlyMap<string, string>,
): ReadValue<string> {
  return (text) => {
    const id = redirects.get(text) ?? text
    return known.has(id) ? id : undefined
  }
}

/** Reads what the other reads, and `none` for "not reported". */
export function orNone(read: ReadValue<string>): ReadValue<string> {
  return (text) => (text === NONE ? NONE : read(text))
}

/** The non-empty words of a comma-separated text. */
export function words(text: string | null): readonly string[] {
  return (text ?? '').split(',').filter((word) => word !== '')
}
