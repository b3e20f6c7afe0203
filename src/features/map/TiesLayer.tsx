import { nearestOf } from '#drawing/box.ts'
import type { PlacedLabel } from '#drawing/labelSpots.ts'

/** Lines from names that stand off to a mark of theirs. */
export function TiesLayer({ labels }: { readonly labels: ReadonlyMap<string, PlacedLabel> }) {
  return [...labels].map(([id, label]) => {
    if (label.tie === undefined) return null
    const end = nearestOf(label, label.tie)
    return (
      <line
        key={id}
        className="map-label-tie"
        x1={end.x}
        y1={end.y}
        x2={label.tie.x}
        y2={label.tie.y}
      />
    )
  })
}
