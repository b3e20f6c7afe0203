import { useLocale } from '#i18n/useLocale.ts'
import type { ViewState } from '#state/viewState.ts'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './help.module.css'
import { helpWords, type QuestionKey } from './words.ts'

interface QuestionsProps {
  readonly questions: readonly {
    readonly key: QuestionKey
    /** What answers it. */
    readonly view: ViewState
    readonly answer: string
  }[]
  /** Called when a reader goes to the view of a question. */
  readonly onFollow: () => void
}

/** Questions that readers come with, each with its answer and as a link to the view that gives it. */
export function Questions({ questions, onFollow }: QuestionsProps) {
  const words = helpWords[useLocale().lang]
  return (
    <section className={styles.questions}>
      <h3>{words.questionsHeading}</h3>
      <dl>
        {questions.map(({ key, view, answer }) => (
          <div key={key}>
            <dt>
              <ViewLink action={({ lang }) => ({ ...view, lang })} onFollow={onFollow}>
                {words.questions[key]}
              </ViewLink>
            </dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
