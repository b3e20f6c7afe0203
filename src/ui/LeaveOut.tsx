import type { Source } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { toggleExcluded } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'

import { classNames } from './classNames.ts'
import styles from './source.module.css'
import { sourceWords } from './words.ts'

interface LeaveOutProps {
  readonly source: Source
  readonly isLeftOut: boolean
}

/** Leaves a source out of everything that is counted, or counts it again. */
export function LeaveOut({ source: { id, publisher, title }, isLeftOut }: LeaveOutProps) {
  const dispatch = useDispatch()
  const { lang } = useLocale()
  return (
    <button
      type="button"
      className={classNames(styles.strike, 'button-text')}
      onClick={() => dispatch(toggleExcluded(id))}
    >
      <span>{isLeftOut ? sourceWords[lang].countAgain : sourceWords[lang].leaveOut}</span>{' '}
      <span className="visually-hidden">{`${publisher}: ${title}`}</span>
    </button>
  )
}
