import type { Actor, Dataset } from '#domain/dataset.ts'
import { GOVERNORATES } from '#domain/governorate.ts'
import { byCodeUnit } from '#domain/order.ts'

import { indexWords, queryWords, VARIANT_LETTERS } from './normalise.ts'
import type { TextMatch } from './tally.ts'

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
}

/**
 * Indexes the title, note, place, governorate and tied actors of every incident, in both scripts. A dataset
 * that is translated can be given with its original, row by row the same, to be found by the words of both.
 */
export function buildIndex(dataset: Dataset, original = dataset): SearchIndex {
  const told = original === dataset ? [dataset] : [dataset, original]
  return indexTexts(
    dataset.incidents.map((_, row) => told.map((telling) => textOf(telling, row)).join('\n')),
  )
}

/** Indexes one text a row. */
export function indexTexts(texts: readonly string[]): SearchIndex {
  const words = texts.map(indexWords)
  return {
    rows: texts.length,
    written: wordList(words.map(({ written }) => written)),
    variants: wordList(words.map(({ variants }) => variants)),
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

/** Finds the rows where every word of the query begins a word; `undefined` when the query has no word. */
export function searchRows(index: SearchIndex, query: string): TextMatch {
  const [first, ...others] = queryWords(query)
  if (first === undefined) return undefined
  return others.reduce((found, word) => both(found, rowsWith(index, word)), rowsWith(index, first))
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

function textOf({ incidents, places, actors }: Dataset, row: number): string {
  const incident = incidents[row]
  if (incident === undefined) return ''
  const place = incident.placeId === null ? undefined : places.get(incident.placeId)
  const governorate = GOVERNORATES.find(({ slug }) => slug === place?.admin1)
  const tied = [...incident.claimedBy, ...incident.blamed.map(({ actorId }) => actorId)]
  return [
    incident.title,
    incident.note,
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
