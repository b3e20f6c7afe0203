import type { Actor, Dataset } from '#domain/dataset.ts'
import { GOVERNORATES } from '#domain/governorate.ts'
import type { Lang } from '#domain/lang.ts'
import { byCodeUnit } from '#domain/order.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'

import { indexWords, queryWords, VARIANT_LETTERS } from './normalise.ts'
import { publishersOf, publishersNamed, type PublisherName } from './publishers.ts'
import type { TextMatch } from './tally.ts'
import { TYPE_WORDS } from './typeWords.ts'

/** Words in order, and beside each the rows that it stands in. */
interface WordList {
  readonly words: readonly string[]
  readonly rowsOf: readonly (readonly number[])[]
}

/** The words of a dataset. */
export interface SearchIndex {
  readonly rows: number
  readonly written: WordList
  readonly variants: WordList
  readonly publishers: readonly PublisherName[]
}

/** What counts, told in another language: row by row the same incidents. */
interface Translated {
  readonly dataset: Dataset
  readonly lang: Lang
}

/**
 * Indexes the title, note, attack type, place, governorate and tied actors of every incident, in both scripts, and the
 * publishers that count in the scope. What is translated is found by the words of both languages.
 */
export function buildIndex(
  dataset: Dataset,
  scope: InclusionScope,
  translated?: Translated,
): SearchIndex {
  const inEnglish: Translated = { dataset, lang: 'en' }
  const told = translated === undefined ? [inEnglish] : [translated, inEnglish]
  const texts = dataset.incidents.map((_, row) =>
    told.map((telling) => textOf(telling, row)).join('\n'),
  )
  return { ...indexTexts(texts), publishers: publishersOf(dataset, scope) }
}

/** Indexes one text a row. */
export function indexTexts(texts: readonly string[]): SearchIndex {
  const words = texts.map(indexWords)
  return {
    rows: texts.length,
    written: wordList(words.map(({ written }) => written)),
    variants: wordList(words.map(({ variants }) => variants)),
    publishers: [],
  }
}

function wordList(wordsOfRows: readonly (readonly string[])[]): WordList {
  const rowsByWord = new Map<string, number[]>()
  wordsOfRows.forEach((words, row) => {
    for (const word of words) {
      const rows = rowsByWord.get(word)
      if (rows === undefined) rowsByWord.set(word, [row])
      else rows.push(row)
    }
  })
  const words = [...rowsByWord.keys()].toSorted(byCodeUnit)
  return { words, rowsOf: words.map((word) => rowsByWord.get(word) ?? []) }
}

/**
 * Finds the rows where every word of the query begins a word, or belongs to the whole name of a publisher that the
 * query has; `undefined` when the query has no word.
 */
export function searchRows(index: SearchIndex, query: string): TextMatch {
  const words = queryWords(query)
  if (words.length === 0) return undefined
  const named = publishersNamed(index.publishers, words)
  return words
    .map((word, at) => {
      const found = rowsWith(index, word)
      for (const { from, to, rows } of named) {
        if (from <= at && at < to) for (const row of rows) found[row] = 1
      }
      return found
    })
    .reduce(both)
}

function rowsWith({ rows, written, variants }: SearchIndex, prefix: string): Uint8Array {
  const found = new Uint8Array(rows)
  for (const { words, rowsOf } of prefix.length < VARIANT_LETTERS
    ? [written]
    : [written, variants]) {
    for (let at = firstFrom(words, prefix); words[at]?.startsWith(prefix) === true; at++) {
      for (const row of rowsOf[at] ?? []) found[row] = 1
    }
  }
  return found
}

function both(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((found, row) => found & (b[row] ?? 0))
}

function firstFrom(words: readonly string[], prefix: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  return low
}

function textOf({ dataset, lang }: Translated, row: number): string {
  const { incidents, places, actors } = dataset
  const incident = incidents[row]
  if (incident === undefined) return ''
  const place = incident.placeId === null ? undefined : places.get(incident.placeId)
  const governorate = GOVERNORATES.find(({ slug }) => slug === place?.admin1)
  const tied = [...incident.claimedBy, ...incident.blamed.map(({ actorId }) => actorId)]
  return [
    incident.title,
    incident.note,
    TYPE_WORDS[lang][incident.type],
    place?.name,
    place?.otherName,
    governorate?.name,
    governorate?.nameAr,
    ...tied.map((id) => actors.get(id)).flatMap(namesOf),
  ].join('\n')
}

function namesOf(actor: Actor | undefined): readonly string[] {
  return actor === undefined ? [] : [actor.name, actor.otherName, ...actor.aliases]
}
