import { restrict } from '#analysis/scope/applyScope.ts'
import { columnsOf } from '#data/columns.ts'
import type { Day } from '#domain/day.ts'
import { parseDay } from '#domain/day.ts'
import type { View } from '#state/viewState.ts'
import { ENGLISH } from '#i18n/locale.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import { datasetTitle } from '#features/export/title.ts'
import { keyFigures } from '#analysis/keyFigures.ts'
import { plainSentence, summarySentence } from '#analysis/sentence.ts'
import { tally as tallyOf } from '#analysis/tally/pass.ts'
import { buildIndex, searchRows } from '#analysis/tally/search.ts'
import { rowsShown } from '#analysis/tally/tally.ts'
import { encodeView } from '#state/encode.ts'

import { realDataset, realEvidence } from '../../realData.ts'
import type { Ids } from '../../views.ts'

const FULL_ENGLISH = ENGLISH

const all = realDataset()
const evidence = realEvidence()
const indexOfAll = buildIndex(all)

/** The ids that random views of the real data may name. */
export const REAL_IDS: Ids = {
  places: [...all.places.keys()],
  actors: [...all.actors.keys()],
  incidents: all.incidents.map(({ id }) => id),
  sources: [...evidence.sources.keys()],
}

/** 26 November 2026. */
const TODAY = parseDay('2026-11-26') ?? (0 as Day)

/** The parameters of a view. */
export function queryOf(view: View): string {
  const texts = Object.entries(encodeView(view)).filter(([, text]) => text !== null)
  return String(new URLSearchParams(texts as [string, string][]))
}

/** A view of the real data as the page shares it. */
export function sharedOf(view: View): SharedView {
  const dataset = restrict(all, evidence, view.basis)
  const match = searchRows(dataset === all ? indexOfAll : buildIndex(dataset), view.filter.text)
  const tally = tallyOf(columnsOf(dataset), view.filter, match)
  const figures = keyFigures(dataset, tally, view.filter)
  return {
    dataset,
    incidents: rowsShown(tally).flatMap((row) => dataset.incidents[row] ?? []),
    view,
    sentence: plainSentence(summarySentence(view, figures, all, FULL_ENGLISH), FULL_ENGLISH),
    title: datasetTitle(all.meta, FULL_ENGLISH),
    link: `https://example.org/near-daily/?${queryOf(view)}&data=1.0&lang=en`,
    date: TODAY,
    locale: FULL_ENGLISH,
    evidence,
  }
}
