import { SOURCE_KINDS } from '#domain/codes.ts'
import type { Dataset, Source } from '#domain/dataset.ts'
import { SOURCE_GROUPS } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'
import { incidentsPerSource } from '#analysis/sourceFigures.ts'
import { commonWords } from '#i18n/words/common.ts'
import { longCodeWords } from '#i18n/words/longCodes.ts'

import { comparisonWords } from './words.ts'

interface SideOption {
  readonly id: string
  readonly label: string
}

export interface SideGroup {
  readonly label: string
  readonly options: readonly SideOption[]
}

/**
 * What can be compared: groups of sources, original sources, then other sources by kind. Sources that no
 * incident cites are left out, except those chosen.
 */
export function sideGroups(
  dataset: Dataset,
  chosen: readonly string[],
  locale: Locale,
): readonly SideGroup[] {
  const { lang } = locale
  const counts = incidentsPerSource(dataset)
  const cited = [...dataset.sources.values()]
    .filter(({ id }) => counts.has(id))
    .toSorted(byPublisherThenDay)
  const outside = cited.filter(({ foundingDocument }) => !foundingDocument)
  const groups = [
    {
      label: comparisonWords[lang].foundingSources,
      sources: cited.filter((s) => s.foundingDocument),
    },
    ...SOURCE_KINDS.map((kind) => ({
      label: longCodeWords[lang].sourceKind[kind],
      sources: outside.filter((source) => source.kind === kind),
    })),
    { label: comparisonWords[lang].otherGroup, sources: uncitedOf(dataset, counts, chosen) },
  ]
  return [
    {
      label: comparisonWords[lang].groups,
      options: SOURCE_GROUPS.map((id) => ({ id, label: comparisonWords[lang].sides[id] })),
    },
    ...groups
      .filter(({ sources }) => sources.length > 0)
      .map(({ label, sources }) => ({
        label,
        options: sources.map((source) => ({
          id: source.id,
          label: optionLabel(source, cited, counts.get(source.id) ?? 0, locale),
        })),
      })),
  ]
}

/** The name of a side: its group, or publisher and day; its id if it is not in the data. */
export function sideName(id: string, { sources }: Dataset, { lang, format }: Locale): string {
  const group = SOURCE_GROUPS.find((name) => name === id)
  if (group !== undefined) return comparisonWords[lang].sides[group]
  const source = sources.get(id)
  if (source === undefined) return id
  const { publisher, published } = source
  return comparisonWords[lang].source(
    publisher,
    published === null ? commonWords[lang].undated : format.day(published),
  )
}

function uncitedOf(
  { sources }: Dataset,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): readonly Source[] {
  return chosen
    .filter((id) => !counts.has(id))
    .map((id) => sources.get(id))
    .filter((source) => source !== undefined)
}

/** Publisher, day and number of incidents, with the title where another source has the same publisher and day. */
function optionLabel(
  source: Source,
  all: readonly Source[],
  count: number,
  { lang, format, plural }: Locale,
): string {
  const { publisher, published, title } = source
  const day = published === null ? commonWords[lang].undated : format.day(published)
  const incidents = plural(count, commonWords[lang].incidents)
  const twins = all.filter(
    (other) => other.publisher === publisher && other.published === published,
  )
  return twins.length > 1
    ? comparisonWords[lang].optionTitled(publisher, day, title, incidents)
    : comparisonWords[lang].option(publisher, day, incidents)
}

function byPublisherThenDay(a: Source, b: Source): number {
  return (
    a.publisher.localeCompare(b.publisher, 'en') ||
    (a.published ?? Infinity) - (b.published ?? Infinity) ||
    a.title.localeCompare(b.title, 'en')
  )
}
