import type { Map as LeafletMap } from 'leaflet'

import { useLocale } from '#i18n/useLocale.ts'
import { mapWords } from '#i18n/words/map.ts'

import styles from './map.module.css'
import { useGestures } from './useGestures.ts'

/** Tells a reader who scrolls over the map how to move it; it shows for a moment and is only for the eye. */
export function GestureTip({ map }: { readonly map: LeafletMap }) {
  const { lang } = useLocale()
  const hint = useGestures(map)
  if (hint === undefined) return null
  return (
    <p className={styles.hint} aria-hidden="true">
      {hint === 'wheel' ? mapWords[lang].wheelHint : mapWords[lang].touchHint}
    </p>
  )
}
