import { Fragment } from 'react'

import { useLocale } from '#i18n/useLocale.ts'

import styles from './help.module.css'
import { helpWords } from './words.ts'

interface ShortcutsProps {
  /** Whether single keys, without Ctrl or Alt, do something. */
  readonly single: boolean
  readonly onSingle: (single: boolean) => void
}

/** Every keyboard shortcut, and the switch for single-key ones. */
export function Shortcuts({ single, onSingle }: ShortcutsProps) {
  const words = helpWords[useLocale().lang]
  return (
    <div className={styles.help}>
      <p>{words.intro}</p>
      <div className={styles.groups}>
        {words.groups.map(({ heading, keys }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <dl>
              {keys.map((help) => (
                <div key={help.does}>
                  <dt>
                    <Keys keys={help.keys} />
                  </dt>
                  <dd>{help.does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <section>
        <h3>{words.single}</h3>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={single}
            onChange={(event) => onSingle(event.target.checked)}
          />
          <span>{words.singleSwitch}</span>
        </label>
        <p className="note">{words.singleNote}</p>
      </section>
    </div>
  )
}

/** Alternative keys for one shortcut. */
function Keys({ keys }: { readonly keys: readonly string[] }) {
  const { or } = helpWords[useLocale().lang]
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && <span className="visually-hidden">{` ${or} `}</span>}
      <kbd dir="ltr">{key}</kbd>
    </Fragment>
  ))
}
