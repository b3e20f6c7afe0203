import type { ComponentProps } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { Questions } from '#features/help/Questions.tsx'
import { Shortcuts } from '#features/help/Shortcuts.tsx'
import { useLocale } from '#i18n/useLocale.ts'

import { answerTo, QUESTIONS } from './questions.ts'

interface HelpViewProps extends ComponentProps<typeof Shortcuts> {
  /** Everything in the data. */
  readonly all: Dataset
  readonly onClose: () => void
}

/** What the page can be asked, and what its keys do. */
export default function HelpView({ all, onClose, ...keys }: HelpViewProps) {
  const locale = useLocale()
  const questions = QUESTIONS.map(({ key, link }) => ({ key, ...answerTo(link, all, locale) }))
  return (
    <>
      <Questions questions={questions} onFollow={onClose} />
      <Shortcuts {...keys} />
    </>
  )
}
