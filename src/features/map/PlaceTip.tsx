import { useLocale } from '#i18n/useLocale.ts'
import type { PlaceSpot } from '#drawing/crowd.ts'
import type { Frame } from '#drawing/frame.ts'

import { Tip } from './Tip.tsx'
import { commonWords } from '#i18n/words/common.ts'
import { mapWords } from '#i18n/words/map.ts'
import { precisionOf } from './placeInWords.ts'

interface PlaceTipProps {
  readonly spot: PlaceSpot
  readonly frame: Frame
}

/** What the pointer's place is. Only for the eye: its name and the list tell the same. */
export function PlaceTip({ spot: { place, spot, shown, faint }, frame }: PlaceTipProps) {
  const locale = useLocale()
  const { lang, plural } = locale
  return (
    <Tip spot={spot} frame={frame}>
      <p className="map-tip-title">{place.name}</p>
      <p>
        {shown === 0
          ? plural(faint, mapWords[lang].leftOut)
          : plural(shown, commonWords[lang].incidents)}
      </p>
      <p>{precisionOf(place, locale)}</p>
    </Tip>
  )
}
