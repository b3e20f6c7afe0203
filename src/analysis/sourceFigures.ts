import { SOURCE_KINDS, type SourceKind } from '#domain/codes.ts'
import type { Dataset, Source } from '#domain/dataset.ts'
import { monthOf, type Month } from '#domain/day.ts'

/** How many sources there are of one sort, and how many of them are cited by an incident. */
export interface SourceCount {
  readonly sources: number
  readonly cited: number
}

/** What there is to know about the sources as a whole. */
export interface AboutSources extends SourceCount {
  readonly founding: number
  /** In the order of `SOURCE_KINDS`; kinds with no source stay. */
  readonly byKind: readonly (SourceCount & { readonly kind: SourceKind })[]
  /** By month published, in order; months with no source are left out. */
  readonly byMonth: readonly (SourceCount & { readonly month: Month })[]
  /** With no day of publication. */
  readonly undated: SourceCount
  /** BCP 47 and the number of sources, most first. */
  readonly languages: readonly { readonly language: string; readonly sources: number }[]
}

/** Computes what "About the data" says of the sources. */
export function aboutSources(dataset: Dataset): AboutSources {
  const sources = [...dataset.sources.values()]
  const cited = incidentsPerSource(dataset)
  const count = (some: readonly Source[]): SourceCount => ({
    sources: some.length,
    cited: some.filter(({ id }) => cited.has(id)).length,
  })
  const monthly = sources.flatMap((source) =>
    source.published === null ? [] : [{ source, month: monthOf(source.published) }],
  )
  const months = [...new Set(monthly.map(({ month }) => month))].toSorted()
  return {
    ...count(sources),
    founding: sources.filter(({ foundingDocument }) => foundingDocument).length,
    byKind: SOURCE_KINDS.map((kind) => ({
      kind,
      ...count(sources.filter((source) => source.kind === kind)),
    })),
    byMonth: months.map((month) => ({
      month,
      ...count(monthly.filter((item) => item.month === month).map(({ source }) => source)),
    })),
    undated: count(sources.filter(({ published }) => published === null)),
    languages: languagesOf(sources),
  }
}

/** For each source that some claim cites, the number of incidents it is cited for. */
export function incidentsPerSource({ claims }: Dataset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const some of claims.values()) {
    for (const id of new Set(some.flatMap(({ sourceIds }) => sourceIds))) {
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return counts
}

function languagesOf(sources: readonly Source[]): AboutSources['languages'] {
  const languages = [...new Set(sources.map(({ language }) => language))]
  return languages
    .map((language) => ({
      language,
      sources: sources.filter((source) => source.language === language).length,
    }))
    .toSorted((a, b) => b.sources - a.sources || (a.language < b.language ? -1 : 1))
}
