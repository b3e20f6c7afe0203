import type { ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { plainSentence, type SummarySentence, type UnnamedSentence } from '#analysis/sentence.ts'

import styles from './summary.module.css'
import { useSettled } from './useSettled.ts'

interface SummaryLineProps {
  readonly sentence: SummarySentence
  /** How many of the incidents have nobody named. */
  readonly unnamed: UnnamedSentence | undefined
  readonly children?: ReactNode
}

/** The view in a sentence or two: shown at once, announced to screen readers once it stops changing. */
export function SummaryLine({ sentence, unnamed, children }: SummaryLineProps) {
  const locale = useLocale()
  const { lang } = locale
  const { on } = summaryWords[lang]
  const { count, days, share, words } = sentence
  const announced = useSettled(
    [
      `${plainSentence(sentence, locale)}.`,
      ...(unnamed ? [Object.values(unnamed).join('')] : []),
    ].join(' '),
  )
  return (
    <div>
      <p className={styles.sentence} data-filtered={words !== '' || undefined}>
        <strong>{count}</strong>
        <span>{words === '' ? ` ${on} ` : `${commonWords[lang].comma}${on} `}</span>
        <strong>{days}</strong>
        <span>{`${share}${words === '' ? '' : `: ${words}`}. `}</span>
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
