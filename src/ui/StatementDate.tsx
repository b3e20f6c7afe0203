import type { Statement } from '#domain/dataset.ts'
import { formatDay, monthOf } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'

interface StatementDateProps {
  readonly statement: Pick<Statement, 'date' | 'datePrecision'>
  readonly className?: string | undefined
}

/** When something was said, no more exactly than the source has it. */
export function StatementDate({ statement, className }: StatementDateProps) {
  const { lang, format } = useLocale()
  const { date, datePrecision } = statement
  if (date === null) return <span className={className}>{commonWords[lang].undated}</span>
  const exact = datePrecision === 'day'
  return (
    <time className={className} dateTime={exact ? formatDay(date) : monthOf(date)}>
      {exact ? format.day(date) : format.month(monthOf(date))}
    </time>
  )
}
