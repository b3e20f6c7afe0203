import { keyFigures, type KeyFigures, type Toll } from '#analysis/keyFigures.ts'
import { applyScope } from '#analysis/scope/applyScope.ts'
import { tally } from '#analysis/tally/pass.ts'
import { columnsOf } from '#data/columns.ts'
import type { Dataset } from '#domain/dataset.ts'
import { lengthInDays, type DayRange } from '#domain/day.ts'
import type { Locale } from '#i18n/locale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { knownIds } from '#state/knownIds.ts'
import { readQuery } from '#state/query.ts'

type Figure = (figures: KeyFigures, locale: Locale) => string | undefined

/** What a text of a story can have computed. */
const FIGURES: Readonly<Record<string, Figure>> = {
  incidents: ({ incidents }, { lang, plural }) => plural(incidents, commonWords[lang].incidents),
  count: ({ incidents }, { format }) => format.number(incidents),
  days: ({ days }, { lang, plural }) => plural(days, summaryWords[lang].ofDays),
  'days-with': ({ daysWith }, { format }) => format.number(daysWith),
  run: ({ longestRun }, locale) => lengthOf(longestRun, locale),
  'run-dates': ({ longestRun }, { format }) => longestRun && format.range(longestRun),
  quiet: ({ longestQuiet }, locale) => lengthOf(longestQuiet, locale),
  'quiet-dates': ({ longestQuiet }, { format }) => longestQuiet && format.range(longestQuiet),
  'per-day': ({ incidents, days }, { format }) =>
    days === 0 ? undefined : format.decimal(incidents / days),
  claimed: ({ claimed }, { format }) => format.number(claimed),
  blamed: ({ blamed }, { format }) => format.number(blamed),
  unnamed: ({ unnamed }, { format }) => format.number(unnamed),
  killed: ({ killed, incidents }, locale) => sumOf(killed, incidents, locale),
  'killed-unknown': ({ killed }, { format }) => format.number(killed.withoutFigure),
  injured: ({ injured, incidents }, locale) => sumOf(injured, incidents, locale),
  'injured-unknown': ({ injured }, { format }) => format.number(injured.withoutFigure),
}

/** A figure to fill in, of the view of the step or of the query that follows its name: `{incidents?month=2020-08}`. */
export const PLACEHOLDER = /\{([a-z-]+)(\?[^{}\s]*)?\}/g

/** A text of a step with its figures filled in; one that cannot be computed stays as it is written. All digits are those of the language. */
export function filledIn(text: string, link: string, all: Dataset, locale: Locale): string {
  const filled = text.replaceAll(PLACEHOLDER, (written: string, name: string, query = link) => {
    const { view } = readQuery(query, knownIds(all))
    const dataset = applyScope(all, view.scope)
    const shown = tally(columnsOf(dataset), view.filter)
    return FIGURES[name]?.(keyFigures(dataset, shown, view.filter), locale) ?? written
  })
  return filled.replaceAll(/\d/g, (digit) => locale.format.number(Number(digit)))
}

function lengthOf(span: DayRange | undefined, { lang, plural }: Locale): string | undefined {
  return span && plural(lengthInDays(span), summaryWords[lang].figures.days)
}

/** Unknown is not zero: without one figure there is no sum. */
function sumOf({ reported, withoutFigure }: Toll, of: number, { format }: Locale) {
  return withoutFigure === of ? undefined : format.number(reported)
}
