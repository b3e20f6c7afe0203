import './streets.css'
import type { Map as LeafletMap } from 'leaflet'
import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { useFullLocale } from '#i18n/useFullLocale.ts'
import { useEscape } from '#ui/useEscape.ts'

import { Tool } from './Tool.tsx'
import { useStreetTiles } from './useStreetTiles.ts'

const COPYRIGHT = 'https://www.openstreetmap.org/copyright'

interface StreetsProps {
  readonly map: LeafletMap
  /** Where tiles come from, with places for zoom, column and row. */
  readonly address: string
}

/** The switch of the street tiles. It says who is asked before anybody is, and nothing keeps the answer. */
export function Streets({ map, address }: StreetsProps) {
  const { t } = useFullLocale()
  const [state, setState] = useState<'off' | 'asking' | 'on'>('off')
  const { isFailed, askAnew } = useStreetTiles(map, address, state === 'on')
  const here = useRef<HTMLDivElement>(null)
  const { host } = new URL(address)
  const words = t.streets
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
            {t.common.retry}
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
  const words = useFullLocale().t.streets
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
  const { t } = useFullLocale()
  return (
    <a className="map-over map-streets-credit" href={COPYRIGHT} target="_blank" rel="noopener">
      <span>{t.streets.credit}</span>
      <span className="visually-hidden">{` (${t.common.newTab})`}</span>
    </a>
  )
}
