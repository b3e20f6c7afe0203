import type { Basemap } from '#dataset/basemap.ts'
import type { SharedView } from '#share/sharedView.ts'

import { stacked } from './block.ts'
import { legendBlock } from './legend.ts'
import { mapBlock, stageMap } from './map.ts'
import { mapKeys } from './mapKeys.ts'
import { h } from './markup.ts'
import { penFor } from './pen.ts'

/** About as wide as a sheet of A4 or Letter in CSS pixels, so that names keep a size that can be read. */
const SIZE = { width: 760, height: 590 }
const GAP = 10

/** The map of a view with its legend, in light colours and on no ground, to stand among other things on paper. */
export function mapFigure(shared: SharedView, basemap: Basemap): string {
  const pen = penFor(shared.locale, { theme: 'light' })
  const stage = stageMap(shared, basemap, pen, SIZE)
  const legend = legendBlock(mapKeys(shared, stage, pen), pen, SIZE.width)
  const { height, markup } = stacked([mapBlock(pen, stage), legend], GAP)
  const { width } = SIZE
  const size = { width, height: Math.ceil(height), viewBox: `0 0 ${width} ${Math.ceil(height)}` }
  return h('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, markup).svg
}
