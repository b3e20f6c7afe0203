import { useLocale } from '#i18n/useLocale.ts'
import { versusWords } from '#i18n/words/versus.ts'
import { adjust, swapSides } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'

import styles from './versus.module.css'
import { versusViewWords } from './words.ts'

/** Which side the filters of the page change, and the way to the other. */
export interface SideEdited {
  readonly isSecond: boolean
  readonly onEdit: (isSecond: boolean) => void
}

/** Which side the filters change, and the ways to turn the comparison round and out of it. */
export function Tools({ isSecond, onEdit }: SideEdited) {
  const dispatch = useDispatch()
  const { lang } = useLocale()
  const words = versusViewWords[lang]
  const [first, second] = versusWords[lang].letters
  return (
    <div className={styles.tools}>
      <span className="note">{words.edit}</span>
      <SegmentedControl
        label={words.edit}
        options={[
          { value: 'first', name: first },
          { value: 'second', name: second },
        ]}
        value={isSecond ? 'second' : 'first'}
        onChoose={(side) => onEdit(side === 'second')}
      />
      <button type="button" className="button" onClick={() => dispatch(swapSides)}>
        {words.swap}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => dispatch(adjust({ versus: undefined }))}
      >
        {words.leave}
      </button>
    </div>
  )
}
