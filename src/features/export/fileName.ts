import { formatDay, type Day } from '#domain/day.ts'
import { LISTED_FACETS, NONE } from '#domain/facets.ts'
import { type Filter, type Selection } from '#state/filter.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'

import type { SharedView } from './exportContext.ts'

const LONGEST = 120
const MANY = 3

/** What stands for the parts that do not fit. */
const MORE = 'and-more'

/**
 * Name of a file that tells the view, such as `near-daily_2020-08_ied-convoy_13-incidents.csv`: lower-case ASCII
 * letters, digits, `.`, `-` and `_`, the same in every language, of 120 characters at most.
 */
export function fileName(
  { view, incidents }: Pick<SharedView, 'view' | 'incidents'>,
  ending: string,
): string {
  const last = `${incidents.length}-${incidents.length === 1 ? 'incident' : 'incidents'}.${ending}`
  const parts = viewParts(view)
  const fitting = (count: number): string =>
    ['near-daily', ...parts.slice(0, count), ...(count < parts.length ? [MORE] : []), last].join(
      '_',
    )
  const counts = [...parts.keys(), parts.length].toReversed()
  return counts.map(fitting).find((name) => name.length <= LONGEST) ?? fitting(0)
}

/** Name of a file that holds both sides of a comparison, such as `near-daily_25-and-36-incidents.csv`. */
export function comparisonFileName(
  sides: readonly Pick<SharedView, 'incidents'>[],
  ending: string,
): string {
  const counts = sides.map(({ incidents }) => incidents.length)
  return `near-daily_${counts.join('-and-')}-incidents.${ending}`
}

/** The parts of a name that tell what a view counts and filters; none for everything. */
export function viewParts({ filter, scope }: SharedView['view']): readonly string[] {
  return [...filterParts(filter), ...scopeParts(scope)]
}

function filterParts(filter: Filter): readonly string[] {
  return [
    ...selectionParts(filter.months, 'months'),
    ...dayParts(filter.from, filter.to),
    ...LISTED_FACETS.flatMap((facet) => selectionParts(filter[facet], facet)),
    ...selectionParts(filter.role, 'roles'),
    ...textParts(filter.text),
  ]
}

/** The values picked and those left out; many are told by their number. */
function selectionParts({ include, exclude }: Selection, facet: string): readonly string[] {
  const told = (values: readonly string[]): string =>
    values.length > MANY
      ? `${values.length}-of-${facet}`
      : values.map((value) => (value === NONE ? notReported(facet) : safe(value))).join('-or-')
  return [
    ...(include.length > 0 ? [told(include)] : []),
    ...(exclude.length > 0 ? [`not-${told(exclude)}`] : []),
  ]
}

/** "no-harm" would say that nobody was hurt. */
function notReported(facet: string): string {
  return facet === 'harm' ? 'harm-not-reported' : `no-${facet}`
}

function dayParts(from: Day | undefined, to: Day | undefined): readonly string[] {
  if (from === undefined) return to === undefined ? [] : [`until-${formatDay(to)}`]
  if (to === undefined) return [`from-${formatDay(from)}`]
  return [from === to ? formatDay(from) : `${formatDay(from)}-to-${formatDay(to)}`]
}

function textParts(text: string): readonly string[] {
  if (text.trim() === '') return []
  const word = safe(text)
  return [word === '' ? 'search' : `search-${word}`]
}

function scopeParts({ sources, duplicates, without }: InclusionScope): readonly string[] {
  return [
    ...(sources === 'founding' ? ['founding-documents'] : []),
    ...(duplicates === 'once' ? ['duplicates-once'] : []),
    ...(without.length > 0 ? [`without-${without.length}`] : []),
  ]
}

/** Only what every file system takes; what has no ASCII letter, such as Arabic, is left out. */
function safe(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
}
