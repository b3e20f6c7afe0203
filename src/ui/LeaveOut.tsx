import type { Source } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { toggleExcluded } from '#state/actions.ts'

import { classNames } from './classNames.ts'
import styles from './source.module.css'
import { ViewButton } from './ViewButton.tsx'
import { sourceWords } from './words.ts'

interface LeaveOutProps {
  readonly source: Source
  readonly isLeftOut: boolean
}

/** Leaves a source out of everything that is counted, or counts it again. */
export function LeaveOut({ source: { id, publisher, title }, isLeftOut }: LeaveOutProps) {
  const { lang } = useLocale()
  return (
    <ViewButton action={toggleExcluded(id)} className={classNames(styles.strike, 'button-text')}>
      <span>{isLeftOut ? sourceWords[lang].countAgain : sourceWords[lang].leaveOut}</span>{' '}
      <span className="visually-hidden">{`${publisher}: ${title}`}</span>
    </ViewButton>
  )
}
