import type { ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import type { SummarySentence } from '#summary/sentence.ts'

import './summary.css'

interface SummaryLineProps {
  readonly sentence: SummarySentence
  /** One more thing worth seeing in the rows. */
  readonly remark: string | undefined
  readonly children: ReactNode
}

/** The state of the view in one sentence, spoken when it changes. */
export function SummaryLine({ sentence, remark, children }: SummaryLineProps) {
  const { t } = useLocale()
  const { on } = t.summary
  const { count, days, words } = sentence
  return (
    <div className="summary-line">
      <p role="status" className="summary-sentence">
        <strong>{count}</strong>
        {words === '' ? ` ${on} ` : `${t.common.comma}${on} `}
        <strong>{days}</strong>
        {words === '' ? '.' : `: ${words}.`}
        {remark !== undefined && ` ${remark}.`}
      </p>
      {children}
    </div>
  )
}
