import { useLocale } from '#i18n/useLocale.ts'
import type { Frame } from '#layout/frame.ts'
import type { SettledMark } from '#layout/map-drawing.ts'
import { OwnText } from '#ui/OwnText.tsx'

import { dateOf, whereOf } from './words.ts'

const WIDTH = 240
const GAP = 14
const ROOM_ABOVE = 120
const MARGIN = 8

/** What the pointer's mark is. Only for the eye: the list tells the same in full. */
export function MarkTip({ mark, frame }: { readonly mark: SettledMark; readonly frame: Frame }) {
  const { t, format } = useLocale()
  const { incident, place, spot } = mark
  const { view } = frame
  const last = view.x + view.width - WIDTH - MARGIN
  const x = Math.max(view.x + MARGIN, Math.min(spot.x - WIDTH / 2, last))
  const isBelow = spot.y - view.y < ROOM_ABOVE
  const y = isBelow ? spot.y + GAP : spot.y - GAP
  return (
    <div
      className={isBelow ? 'map-tip' : 'map-tip map-tip-above'}
      style={{ left: x, top: y, inlineSize: WIDTH }}
      aria-hidden="true"
    >
      <div className="map-tip-card">
        <p className="map-tip-title">
          <OwnText>{incident.title}</OwnText>
        </p>
        <p>{dateOf(incident, format)}</p>
        <p>{whereOf(incident, place, t, format)}</p>
        {incident.placeMatch !== 'exact' && (
          <p className="map-tip-note">
            {t.map.placeReport(t.codes.placeMatch[incident.placeMatch])}
          </p>
        )}
      </div>
    </div>
  )
}
