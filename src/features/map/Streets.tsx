import './streets.css'
import type { Map as LeafletMap } from 'leaflet'
import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { useLocale } from '#i18n/useLocale.ts'
import { useEscape } from '#ui/useEscape.ts'
import { commonWords } from '#i18n/words/common.ts'

import { Tool } from './Tool.tsx'
import { useStreetTiles } from './useStreetTiles.ts'
import { streetWords } from './streetWords.ts'

const COPYRIGHT = 'https://www.openstreetmap.org/copyright'

interface StreetsProps {
  readonly map: LeafletMap
  /** Where tiles come from, with places for zoom, column and row. */
  readonly address: string
}

/** The switch of the street tiles. It says who is asked before anybody is, and nothing keeps the answer. */
export function Streets({ map, address }: StreetsProps) {
  const { lang } = useLocale()
  const [state, setState] = useState<'off' | 'asking' | 'on'>('off')
  const { isFailed, askAnew } = useStreetTiles(map, address, state === 'on')
  const here = useRef<HTMLDivElement>(null)
  const { host } = new URL(address)
  const words = streetWords[lang]
  function answer(next: 'off' | 'on') {
    setState(next)
    // The buttons of the question go, so the switch takes the focus.
    here.current?.querySelector('button')?.focus()
  }
  return (
    <div ref={here} className="map-streets">
      <Tool
        name={words.switch(host)}
        icon="streets"
        pressed={state === 'on'}
        onPress={() => setState(state === 'off' ? 'asking' : 'off')}
      />
      {state === 'asking' && <Question host={host} onAnswer={answer} />}
      {isFailed && (
        <div className="map-streets-card" role="status">
          <p>{words.failed(host)}</p>
          <button type="button" className="button" onClick={askAnew}>
            {commonWords[lang].retry}
          </button>
        </div>
      )}
      {state === 'on' &&
        createPortal(<Credit />, map.getContainer().parentElement ?? document.body)}
    </div>
  )
}

interface QuestionProps {
  readonly host: string
  readonly onAnswer: (answer: 'off' | 'on') => void
}

/** Asks before anything is loaded; Esc is a no. */
function Question({ host, onAnswer }: QuestionProps) {
  const words = streetWords[useLocale().lang]
  useEscape(() => onAnswer('off'))
  return (
    <div className="map-streets-card" role="group" aria-label={words.switch(host)}>
      <p role="status">{words.question(host)}</p>
      <button type="button" className="button-strong" onClick={() => onAnswer('on')}>
        {words.load}
      </button>
      <button type="button" className="button" onClick={() => onAnswer('off')}>
        {words.leave}
      </button>
    </div>
  )
}

/** Whose map it is, as its licence asks: at the foot of the map, over the credit of the basemap. */
function Credit() {
  const { lang } = useLocale()
  return (
    <a className="map-over map-streets-credit" href={COPYRIGHT} target="_blank" rel="noopener">
      <span>{streetWords[lang].credit}</span>
      <span className="visually-hidden">{` (${commonWords[lang].newTab})`}</span>
    </a>
  )
}
