import { countsUnder } from '#analysis/scope/counted.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'

import { queryWords } from './normalise.ts'

/** The name of a publisher in words, and the rows that it reports on. */
export interface PublisherName {
  readonly words: readonly string[]
  readonly rows: readonly number[]
}

/** Where a query names a publisher: from which of its words up to which, not included. */
interface Named {
  readonly from: number
  readonly to: number
  readonly rows: readonly number[]
}

/** The publishers of what counts in a scope, by each name that they go by. */
export function publishersOf(
  { incidents, claims, sources }: Dataset,
  scope: InclusionScope,
): readonly PublisherName[] {
  const counts = countsUnder(scope, sources)
  const rowsByName = new Map<string, Set<number>>()
  incidents.forEach(({ id }, row) => {
    const cited = (claims.get(id) ?? []).flatMap(({ sourceIds }) => sourceIds.filter(counts))
    for (const sourceId of new Set(cited)) {
      for (const name of namesIn(sources.get(sourceId)?.publisher ?? '')) {
        const rows = rowsByName.get(name) ?? new Set()
        rowsByName.set(name, rows.add(row))
      }
    }
  })
  return [...rowsByName].map(([name, rows]) => ({ words: name.split(' '), rows: [...rows] }))
}

/** Finds the publishers whose whole name is in the words of a query, one word after the other. */
export function publishersNamed(
  publishers: readonly PublisherName[],
  query: readonly string[],
): readonly Named[] {
  return publishers.flatMap(({ words, rows }) =>
    query.flatMap((_, from) =>
      words.every((word, at) => query[from + at] === word)
        ? [{ from, to: from + words.length, rows }]
        : [],
    ),
  )
}

/** "A / B", "A via B" and "A (B)" name two each; a name that begins with "The" is one without it too. */
function namesIn(publisher: string): readonly string[] {
  return publisher
    .split(/ \/ | via |[()]/)
    .map(queryWords)
    .flatMap((words) => (words[0] === 'the' ? [words, words.slice(1)] : [words]))
    .filter((words) => words.length > 0)
    .map((words) => words.join(' '))
}
