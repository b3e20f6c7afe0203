import type { ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { plainSentence, type SummarySentence } from '#analysis/sentence.ts'

import { useSpoken } from './useSpoken.ts'
import { commonWords } from '#i18n/words/common.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import './summary.css'

interface SummaryLineProps {
  readonly sentence: SummarySentence
  /** One more thing worth seeing in the rows. */
  readonly remark: string | undefined
  readonly children: ReactNode
}

/** The state of the view in one sentence: seen at once, spoken when a change is done. */
export function SummaryLine({ sentence, remark, children }: SummaryLineProps) {
  const locale = useLocale()
  const { lang } = locale
  const { on } = summaryWords[lang]
  const { count, days, words } = sentence
  const more = remark === undefined ? '' : ` ${remark}.`
  const spoken = useSpoken(`${plainSentence(sentence, locale)}.${more}`)
  return (
    <div className="summary-line">
      <p className="summary-sentence">
        <strong>{count}</strong>
        <span>{words === '' ? ` ${on} ` : `${commonWords[lang].comma}${on} `}</span>
        <strong>{days}</strong>
        <span>{`${words === '' ? '' : `: ${words}`}.${more}`}</span>
      </p>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
      {children}
    </div>
  )
}
