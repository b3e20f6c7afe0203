import type { KeyFigures } from '#analysis/keyFigures.ts'
import { lengthInDays, type DayRange } from '#domain/day.ts'
import type { Locale } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'

import { DAILY_NAMES } from './dailyFigures.ts'
import { dailyWords } from './words.ts'

interface FigureRowsProps {
  readonly heading: string
  /** In the order of the columns. */
  readonly figures: readonly KeyFigures[]
}

interface Cell {
  readonly value: string
  readonly note?: string
}

/** One row for each key figure, under a heading that names the days. */
export function FigureRows({ heading, figures }: FigureRowsProps) {
  const locale = useLocale()
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={DAILY_NAMES.length + 1}>
          {heading}
        </th>
      </tr>
      {rowsOf(locale).map(({ name, cell }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {figures.map((column, index) => {
            const { value, note } = cell(column)
            return (
              <td key={DAILY_NAMES[index]}>
                <strong>{value}</strong>
                {note !== undefined && <small className="note">{note}</small>}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  )
}

function rowsOf(
  locale: Locale,
): readonly { readonly name: string; readonly cell: (figures: KeyFigures) => Cell }[] {
  const { lang, format } = locale
  const words = dailyWords[lang]
  return [
    { name: words.incidents, cell: ({ incidents }) => ({ value: format.number(incidents) }) },
    {
      name: words.daysWith,
      cell: ({ daysWith, days }) => ({
        value: format.number(daysWith),
        note: words.ofDays(format.number(days), format.percent(daysWith / days)),
      }),
    },
    { name: words.run, cell: ({ longestRun }) => rangeCell(longestRun, locale) },
    { name: words.quiet, cell: ({ longestQuiet }) => rangeCell(longestQuiet, locale) },
    {
      name: words.perWeek,
      cell: ({ perWeek, incidents }) => {
        if (perWeek !== undefined) return { value: format.decimal(perWeek) }
        return incidents === 0
          ? { value: words.noFigure }
          : { value: words.noFigure, note: words.tooFewDays }
      },
    },
  ]
}

function rangeCell(range: DayRange | undefined, { lang, format, plural }: Locale): Cell {
  if (range === undefined) return { value: dailyWords[lang].none }
  return {
    value: plural(lengthInDays(range), dailyWords[lang].days),
    note: range.from === range.to ? format.dayShort(range.from) : format.rangeShort(range),
  }
}
