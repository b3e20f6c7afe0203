import { applyScope } from '#analysis/scope/applyScope.ts'
import { columnsOf } from '#data/columns.ts'
import type { ViewState } from '#state/viewState.ts'
import { ENGLISH } from '#i18n/locale.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import { datasetTitle } from '#features/export/title.ts'
import { keyFigures } from '#analysis/keyFigures.ts'
import { plainSentence, summarySentence } from '#analysis/sentence.ts'
import { tally as tallyOf } from '#analysis/tally/pass.ts'
import { buildIndex, searchRows } from '#analysis/tally/search.ts'
import { rowsShown } from '#analysis/tally/tally.ts'
import { FULL_SCOPE } from '#state/inclusionScope.ts'
import { queryOf } from '#state/query.ts'

import { day } from '../../day.ts'
import { realDataset } from '../../realData.ts'

const all = realDataset()
const indexOfAll = buildIndex(all, FULL_SCOPE)

const TODAY = day('2026-11-26')

/** A view of the real data as the page shares it. */
export function sharedOf(view: ViewState): SharedView {
  const dataset = applyScope(all, view.scope)
  const index = dataset === all ? indexOfAll : buildIndex(dataset, view.scope)
  const match = searchRows(index, view.filter.text)
  const tally = tallyOf(columnsOf(dataset), view.filter, match)
  const figures = keyFigures(dataset, tally, view.filter)
  return {
    dataset,
    incidents: rowsShown(tally).flatMap((row) => dataset.incidents[row] ?? []),
    view,
    sentence: plainSentence(summarySentence(view, figures, all, ENGLISH), ENGLISH),
    title: datasetTitle(all.meta, ENGLISH),
    link: `https://example.org/near-daily/${queryOf({ ...view, lang: 'en' })}`,
    date: TODAY,
    locale: ENGLISH,
  }
}
