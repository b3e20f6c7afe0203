import type { ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { plainSentence, type SummarySentence } from '#analysis/sentence.ts'

import styles from './summary.module.css'
import { useSettled } from './useSettled.ts'

interface SummaryLineProps {
  readonly sentence: SummarySentence
  /** One more thing worth seeing in the rows. */
  readonly remark: string | undefined
  readonly children: ReactNode
}

/** The view in one sentence: shown at once, announced to screen readers once it stops changing. */
export function SummaryLine({ sentence, remark, children }: SummaryLineProps) {
  const locale = useLocale()
  const { lang } = locale
  const { on } = summaryWords[lang]
  const { count, days, words } = sentence
  const more = remark === undefined ? '' : ` ${remark}.`
  const announced = useSettled(`${plainSentence(sentence, locale)}.${more}`)
  return (
    <div className={styles.line}>
      <p className={styles.sentence}>
        <strong>{count}</strong>
        <span>{words === '' ? ` ${on} ` : `${commonWords[lang].comma}${on} `}</span>
        <strong>{days}</strong>
        <span>{`${words === '' ? '' : `: ${words}`}.${more}`}</span>
      </p>
      <p role="status" className="visually-hidden">
        {announced}
      </p>
      {children}
    </div>
  )
}
