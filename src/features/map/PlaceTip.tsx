import { useFullLocale } from '#i18n/useFullLocale.ts'
import type { PlaceSpot } from '#drawing/crowd.ts'
import type { Frame } from '#drawing/frame.ts'

import { Tip } from './Tip.tsx'
import { precisionOf } from './words.ts'

interface PlaceTipProps {
  readonly spot: PlaceSpot
  readonly frame: Frame
}

/** What the pointer's place is. Only for the eye: its name and the list tell the same. */
export function PlaceTip({ spot: { place, spot, shown, faint }, frame }: PlaceTipProps) {
  const { t, format, plural } = useFullLocale()
  return (
    <Tip spot={spot} frame={frame}>
      <p className="map-tip-title">{place.name}</p>
      <p>{shown === 0 ? plural(faint, t.map.leftOut) : plural(shown, t.common.incidents)}</p>
      <p>{precisionOf(place, t, format)}</p>
    </Tip>
  )
}
