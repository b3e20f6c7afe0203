import { useState } from 'react'

import type { ComparedSide } from '#analysis/comparison/side.ts'
import { plainSentence } from '#analysis/sentence.ts'
import { rowsShown } from '#analysis/tally/tally.ts'
import { useBasemap } from '#data/useBasemap.ts'
import type { Dataset } from '#domain/dataset.ts'
import { MiniCalendar } from '#features/breakdown/MiniCalendar.tsx'
import { citationsOf } from '#features/export/cite/citations.ts'
import { comparisonCsv } from '#features/export/csv.ts'
import { comparisonFileName } from '#features/export/fileName.ts'
import type { SideEdited } from '#features/versus/Tools.tsx'
import { Versus, type VersusSide } from '#features/versus/Versus.tsx'
import type { Locale } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { listAlone } from '#state/actions.ts'
import { setDays } from '#state/filterChanges.ts'
import type { UrlState } from '#state/useUrlState.ts'
import { createHighlightStore } from '#ui/highlight.ts'

import { comparisonOf } from './comparison.ts'
import { saveFile } from './saveFile.ts'
import { sharedSides, sharedViewOf } from './sharedView.ts'
import { shownViewOf } from './shownView.ts'
import { today } from './today.ts'
import type { ViewModel } from './useViewModel.ts'

interface ComparisonViewProps {
  /** Everything in the data. */
  readonly all: Dataset
  readonly url: UrlState
  readonly first: ViewModel
  readonly second: ViewModel
  /** Which side the filters of the page change; left out in a frame, which has none. */
  readonly editing?: SideEdited
}

/** A view beside another one, in the place of all that shows one alone. */
export default function ComparisonView(props: ComparisonViewProps) {
  const { all, url, first, second, editing } = props
  const locale = useLocale()
  const basemap = useBasemap()
  const [date] = useState(today)
  const { sides, sentence } = comparisonOf(url.view, [first, second], all, locale)
  const shown = shownViewOf({ ...first, url, sentence }, { date, locale })
  const [citation] = citationsOf(sharedViewOf(shown))
  function saveBoth() {
    const compared = {
      ...first,
      url,
      sentence: first.plain,
      second: { ...second, sentence: second.plain },
    }
    const both = sharedSides(compared, { date, locale })
    const content = new Blob([comparisonCsv(both)], { type: 'text/csv;charset=utf-8' })
    saveFile(comparisonFileName(both, 'csv'), content)
  }
  return (
    <Versus
      sides={[
        sideFrom(first, sides[0], <SideCalendar model={first} side={sides[0]} />, locale),
        sideFrom(second, sides[1], <SideCalendar model={second} side={sides[1]} />, locale),
      ]}
      all={all}
      sentence={sentence}
      citation={citation?.text ?? shown.link}
      basemap={basemap.data}
      editing={editing}
      onSave={saveBoth}
    />
  )
}

function sideFrom(
  { dataset, tally, sentence }: ViewModel,
  compared: ComparedSide,
  calendar: VersusSide['calendar'],
  locale: Locale,
): VersusSide {
  const rows = rowsShown(tally)
  // Its filter stands above it.
  const counts = plainSentence({ ...sentence, words: '' }, locale)
  return { ...compared, dataset, rows, sentence: counts, calendar }
}

interface SideCalendarProps {
  readonly model: ViewModel
  readonly side: ComparedSide
}

/** The days that one side admits; none where it lies outside the period covered. */
function SideCalendar({ model: { dataset, tally, plain }, side }: SideCalendarProps) {
  const [highlight] = useState(createHighlightStore)
  const { days, subset } = side
  const [from, to] = [days[0], days.at(-1)]
  if (from === undefined || to === undefined) return null
  return (
    <MiniCalendar
      {...{ dataset, highlight }}
      label={plain}
      filter={subset.filter}
      span={{ from, to }}
      rows={rowsShown(tally)}
      hasDay={(day) => days.includes(day)}
      leadsTo={(day) => listAlone((filter) => setDays(filter, { from: day, to: day }))}
      isAcross
    />
  )
}
