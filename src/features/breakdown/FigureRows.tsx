import type { KeyFigures } from '#analysis/keyFigures.ts'
import type { AttackType } from '#domain/codes.ts'
import type { Locale } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { Glyph } from '#ui/Glyph.tsx'

import styles from './breakdown.module.css'
import { breakdownWords } from './words.ts'

interface FigureRowsProps {
  readonly figures: KeyFigures
  /** Beside the count of incidents. */
  readonly note: string
  /** What the incidents are made up of. */
  readonly parts: readonly {
    readonly key: string
    readonly name: string
    readonly count: number
    readonly glyph?: AttackType
  }[]
}

/** The figures of one column. */
export function FigureRows({ figures, note, parts }: FigureRowsProps) {
  const locale = useLocale()
  const { lang, format } = locale
  const words = breakdownWords[lang]
  const { incidents, days, daysWith } = figures
  const shareOf = (count: number, all: number) =>
    count === 0 || all === 0 ? '' : format.percent(count / all)
  return (
    <dl className={styles.figures}>
      <div className={styles.total}>
        <dt>{words.incidents}</dt>
        <dd>{format.number(incidents)}</dd>
        <dd>{note}</dd>
      </div>
      <div>
        <dt>{words.daysWith}</dt>
        <dd>{words.ofDays(format.number(daysWith), format.number(days))}</dd>
        <dd>{shareOf(daysWith, days)}</dd>
      </div>
      {parts.map(({ key, name, count, glyph }) => (
        <div key={key} data-zero={count === 0 || undefined}>
          <dt>
            {glyph && <Glyph type={glyph} />}
            <span>{name}</span>
          </dt>
          <dd>{format.number(count)}</dd>
          <dd>{shareOf(count, incidents)}</dd>
        </div>
      ))}
      <div>
        <dt>{words.killed}</dt>
        <dd className={styles.toll}>{tollText(figures, locale)}</dd>
      </div>
    </dl>
  )
}

/** The dead that reports give, and how many incidents have no figure: those do not count as zero. */
function tollText({ killed, incidents }: KeyFigures, { lang, format }: Locale): string {
  const { noFigure, unknown } = summaryWords[lang].figures
  if (incidents === 0) return noFigure
  if (killed.withoutFigure === incidents) return unknown
  const reported = format.number(killed.reported)
  if (killed.withoutFigure === 0) return reported
  return breakdownWords[lang].killedWithout(reported, format.number(killed.withoutFigure))
}
