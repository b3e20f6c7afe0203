import type { ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { STEP_MS } from '#state/play.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import type { SummarySentence, UnnamedSentence } from '#analysis/sentence.ts'

import styles from './summary.module.css'
import { useSettled } from '#ui/useSettled.ts'

interface SummaryLineProps {
  readonly sentence: SummarySentence
  /** How many of the incidents have nobody named. */
  readonly unnamed: UnnamedSentence | undefined
  /** Whether the reader steps through time, which a clock may do. */
  readonly isStepping: boolean
  readonly children?: ReactNode
}

/** A filter in more letters than fit two lines beside the figures is set smaller. */
const LONG = 60

/** The view in a sentence or two: shown at once, announced to screen readers once it stops changing. */
export function SummaryLine({ sentence, unnamed, isStepping, children }: SummaryLineProps) {
  const locale = useLocale()
  const { lang } = locale
  const { on } = summaryWords[lang]
  const { count, days, share, words } = sentence
  const opening = words === '' ? ` ${on} ` : `${commonWords[lang].comma}${on} `
  const filtered = words === '' ? '' : `: ${words}`
  const announced = useSettled(
    [
      `${count}${opening}${days}${share}${filtered}.`,
      ...(unnamed ? [Object.values(unnamed).join('')] : []),
    ].join(' '),
    isStepping ? STEP_MS : 0,
  )
  return (
    <div>
      <p
        className={styles.sentence}
        data-filtered={words !== '' || undefined}
        data-long={words.length > LONG || undefined}
      >
        <strong>{count}</strong>
        <span>{opening}</span>
        <strong>{days}</strong>
        <span>{share}</span>
        <span className={styles.words}>{filtered}</span>
        <span>. </span>
        {unnamed && (
          <span className={styles.unnamed}>
            <span>{unnamed.before}</span>
            {unnamed.count !== '' && <strong>{unnamed.count}</strong>}
            <span>{unnamed.after}</span>
          </span>
        )}
      </p>
      <p role="status" className="visually-hidden">
        {announced}
      </p>
      {children}
    </div>
  )
}
