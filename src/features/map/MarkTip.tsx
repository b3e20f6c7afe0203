import { useFullLocale } from '#i18n/useFullLocale.ts'
import type { Frame } from '#drawing/frame.ts'
import type { SettledMark } from '#drawing/mapDrawing.ts'
import { OwnText } from '#ui/OwnText.tsx'

import { Tip } from './Tip.tsx'
import { dateOf, whereOf } from './words.ts'

/** What the pointer's mark is. Only for the eye: the list tells the same in full. */
export function MarkTip({ mark, frame }: { readonly mark: SettledMark; readonly frame: Frame }) {
  const { t, format } = useFullLocale()
  const { incident, place, spot } = mark
  return (
    <Tip spot={spot} frame={frame}>
      <p className="map-tip-title">
        <OwnText>{incident.title}</OwnText>
      </p>
      <p>{dateOf(incident, format)}</p>
      <p>{whereOf(incident, place, t, format)}</p>
      {incident.placeMatch !== 'exact' && (
        <p className="map-tip-note">{t.map.placeReport(t.codes.placeMatch[incident.placeMatch])}</p>
      )}
    </Tip>
  )
}
