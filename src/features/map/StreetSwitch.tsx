import { useRef, useState } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { useEscape } from '#ui/useEscape.ts'
import { commonWords } from '#i18n/words/common.ts'

import styles from './streets.module.css'
import { Tool } from './Tool.tsx'
import { streetWords } from './streetWords.ts'
import type { Streets } from './useStreets.ts'

interface StreetSwitchProps {
  readonly streets: Streets
  /** Where tiles come from, with places for zoom, column and row. */
  readonly address: string
}

/** Turns the street tiles on and off. It names their host and asks before they are loaded. */
export function StreetSwitch({ streets, address }: StreetSwitchProps) {
  const { lang } = useLocale()
  const words = streetWords[lang]
  const [isAsking, setAsking] = useState(false)
  const here = useRef<HTMLDivElement>(null)
  const { host } = new URL(address)
  function answer(isOn: boolean) {
    setAsking(false)
    streets.turn(isOn)
    // The buttons of the question go, so the switch takes the focus.
    here.current?.querySelector('button')?.focus()
  }
  return (
    <div ref={here} className={styles.root}>
      <Tool
        name={words.switch(host)}
        icon="streets"
        pressed={streets.isOn}
        onPress={() => (isAsking || streets.isOn ? answer(false) : setAsking(true))}
      />
      {isAsking && <Question host={host} onAnswer={answer} />}
      {streets.isFailed && (
        <div className={styles.card} role="status">
          <p>{words.failed(host)}</p>
          <button type="button" className="button" onClick={streets.retry}>
            {commonWords[lang].retry}
          </button>
        </div>
      )}
    </div>
  )
}

interface QuestionProps {
  readonly host: string
  readonly onAnswer: (isYes: boolean) => void
}

/** Asks before anything is loaded; Esc is a no. */
function Question({ host, onAnswer }: QuestionProps) {
  const words = streetWords[useLocale().lang]
  useEscape(() => onAnswer(false))
  return (
    <div className={styles.card} role="group" aria-label={words.switch(host)}>
      <p role="status">{words.question(host)}</p>
      <button type="button" className="button-strong" onClick={() => onAnswer(true)}>
        {words.load}
      </button>
      <button type="button" className="button" onClick={() => onAnswer(false)}>
        {words.leave}
      </button>
    </div>
  )
}
