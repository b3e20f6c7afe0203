import { Fragment } from 'react'

import { useLocale } from '#i18n/useLocale.ts'

import { helpWords } from './words.ts'

import './help.css'

interface ShortcutsProps {
  /** Whether keys without Ctrl or Alt do something. */
  readonly single: boolean
  readonly onSingle: (single: boolean) => void
}

/** Every key that does something here, and the switch for single ones. */
export default function Shortcuts({ single, onSingle }: ShortcutsProps) {
  const words = helpWords[useLocale().lang]
  return (
    <div className="help">
      <p>{words.intro}</p>
      <div className="help-groups">
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
        <label className="help-switch">
          <input
            type="checkbox"
            checked={single}
            onChange={(event) => onSingle(event.target.checked)}
          />
          <span>{words.singleSwitch}</span>
        </label>
        <p className="help-note">{words.singleNote}</p>
      </section>
    </div>
  )
}

/** Keys of which any does. */
function Keys({ keys }: { readonly keys: readonly string[] }) {
  const { or } = helpWords[useLocale().lang]
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && <span className="visually-hidden">{` ${or} `}</span>}
      <kbd dir="ltr">{key}</kbd>
    </Fragment>
  ))
}
