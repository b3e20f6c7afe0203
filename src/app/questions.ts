import { isFew } from '#analysis/comparison/side.ts'
import { applyScope } from '#analysis/scope/applyScope.ts'
import type { Dataset } from '#domain/dataset.ts'
import { NONE } from '#domain/facets.ts'
import type { Shown } from '#features/breakdown/groups.ts'
import { rankingsOf } from '#features/breakdown/ranks.ts'
import type { QuestionKey } from '#features/help/words.ts'
import type { Locale } from '#i18n/locale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { versusWords } from '#i18n/words/versus.ts'
import { knownIds } from '#state/knownIds.ts'
import { readQuery } from '#state/query.ts'
import type { RankBy, Subset, ViewState } from '#state/viewState.ts'

import { comparisonOf } from './comparison.ts'
import { viewModelOf, type ViewModel } from './useViewModel.ts'

/** The view that answers each question. */
export const QUESTIONS = [
  { key: 'daily', link: '?' },
  { key: 'months', link: '?month=2020-08&vs.month=2020-09' },
  { key: 'types', link: '?type=rocket&vs.type=ied-convoy,ied-diplomatic' },
  { key: 'places', link: '?break=place' },
  { key: 'greenZone', link: '?type=rocket&break=place' },
  { key: 'weekdays', link: '?break=weekday' },
  { key: 'sources', link: '?break=evidence' },
  { key: 'threat', link: '?from=2020-09-13&to=2020-09-19&vs.from=2020-09-20&vs.to=2020-09-26' },
] as const satisfies readonly { readonly key: QuestionKey; readonly link: string }[]

/** Ranks that an answer names. */
const NAMED = 3

/** The view that a link opens, and its answer in words. */
export function answerTo(
  link: string,
  all: Dataset,
  locale: Locale,
): { readonly view: ViewState; readonly answer: string } {
  const { view } = readQuery(link, knownIds(all))
  const shown = modelOf(view, all, locale)
  const { rank, filter, versus } = view
  if (versus !== undefined) {
    const second = modelOf(versus, all, locale)
    const { sides, sentence } = comparisonOf(view, [shown, second], all, locale)
    const few = isFew(...sides) ? [versusWords[locale.lang].few] : []
    return { view, answer: [`${sentence}.`, ...few].join(' ') }
  }
  if (rank !== undefined) return { view, answer: `${leaders({ ...shown, filter }, rank, locale)}.` }
  const { sentence, plain } = shown
  return { view, answer: `${plain}${sentence.share}.` }
}

function modelOf(subset: Subset, all: Dataset, locale: Locale): ViewModel {
  const dataset = applyScope(all, subset.scope)
  return viewModelOf(all, { dataset, original: dataset }, subset, locale)
}

/** The first ranks of a list with their shares, such as "Monday 14 (21%), Tuesday 11 (16%) of 67 incidents". */
function leaders(shown: Shown, by: RankBy, locale: Locale): string {
  const { lang, format, plural } = locale
  const words = summaryWords[lang]
  return rankingsOf(by, 'incidents', shown, locale)
    .map(({ ranks, whole }) => {
      const named = ranks
        .filter(({ value }) => value !== NONE)
        .toSorted((a, b) => b.count - a.count)
        .slice(0, NAMED)
        .map(
          ({ label, count }) =>
            `${label} ${format.number(count)}${words.percent(format.percent(count / whole.count))}`,
        )
      return words.some(named.join(commonWords[lang].comma), plural(whole.count, words.ofIncidents))
    })
    .join(commonWords[lang].comma)
}
