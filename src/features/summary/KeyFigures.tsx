import type { ReactNode } from 'react'

import { lengthInDays, type DayRange } from '#domain/day.ts'
import type { Locale } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { KeyFigures as Figures, Toll } from '#analysis/keyFigures.ts'
import { summaryWords } from '#i18n/words/summary.ts'

import styles from './summary.module.css'

interface Tile {
  readonly name: string
  readonly value: string
  readonly note: string
}

interface KeyFiguresProps {
  readonly figures: Figures
  /** Stands below the figures. */
  readonly children: ReactNode
}

/** The question in the name of the page, answered for the rows shown. */
export function KeyFigures({ figures, children }: KeyFiguresProps) {
  const locale = useLocale()
  return (
    <section className={styles.figures} aria-label={summaryWords[locale.lang].figures.heading}>
      <h2>{summaryWords[locale.lang].figures.heading}</h2>
      <dl className={styles.tiles}>
        {tilesOf(figures, locale).map(({ name, value, note }) => (
          <div key={name}>
            <dt className="note">{name}</dt>
            <dd>
              <span className={styles.figure}>{value}</span>
              <span className="note">{note}</span>
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  )
}

function tilesOf(figures: Figures, locale: Locale): readonly Tile[] {
  const { format, plural } = locale
  const words = summaryWords[locale.lang].figures
  return [
    {
      name: words.daysWith,
      value: format.number(figures.daysWith),
      note:
        figures.days === 0
          ? summaryWords[locale.lang].noDays
          : words.daysWithNote(plural(figures.days, summaryWords[locale.lang].ofDays)),
    },
    { name: words.run, ...spellTile(figures.longestRun, locale) },
    { name: words.quiet, ...spellTile(figures.longestQuiet, locale) },
    { name: words.perWeek, ...perWeekTile(figures, locale) },
    { name: words.killed, ...tollTile(figures.killed, figures.incidents, locale) },
    { name: words.injured, ...tollTile(figures.injured, figures.incidents, locale) },
  ]
}

type Figure = Pick<Tile, 'value' | 'note'>

function perWeekTile({ perWeek, incidents }: Figures, { lang, format }: Locale): Figure {
  const words = summaryWords[lang].figures
  if (perWeek !== undefined) return { value: format.decimal(perWeek), note: words.perWeekNote }
  return { value: words.noFigure, note: incidents === 0 ? words.noIncident : words.tooFewDays }
}

function spellTile(range: DayRange | undefined, { lang, format, plural }: Locale): Figure {
  const words = summaryWords[lang].figures
  if (range === undefined) return { value: words.none, note: '' }
  return {
    value: plural(lengthInDays(range), words.days),
    note: range.from === range.to ? format.dayShort(range.from) : format.rangeShort(range),
  }
}

function tollTile(toll: Toll, incidents: number, { lang, format }: Locale): Figure {
  const words = summaryWords[lang].figures
  if (incidents === 0) return { value: words.noFigure, note: words.noIncident }
  const isUnknown = toll.withoutFigure === incidents
  return {
    value: isUnknown ? words.unknown : format.number(toll.reported),
    note:
      toll.withoutFigure === 0
        ? words.allFigures
        : words.withoutFigure(format.number(toll.withoutFigure), format.number(incidents)),
  }
}
