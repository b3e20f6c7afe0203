import type { Basemap } from '#dataset/basemap.ts'
import { mapFigure } from '#share/picture/figure.ts'
import type { ShownView } from '#share/sharedView.ts'

import { sharedViewOf } from './sharedView.ts'

interface PaperMapProps {
  readonly paper: ShownView
  readonly basemap: Basemap
}

/** The map on paper: a drawing of its own, as the one on the screen has the screen's size, colours and controls. */
export default function PaperMap({ paper, basemap }: PaperMapProps) {
  const shared = sharedViewOf(paper)
  const drawing = encodeURIComponent(mapFigure(shared, basemap))
  const { kind } = shared.locale.t.picture
  return (
    <img
      className="paper-map"
      src={`data:image/svg+xml;charset=utf-8,${drawing}`}
      alt={`${kind.map}: ${paper.sentence}`}
      decoding="sync"
    />
  )
}
