import type { MouseEvent } from 'react'

import { layOutInset } from '#drawing/inset.ts'
import { InsetDrawing } from '#drawing/InsetDrawing.tsx'
import type { MapMark } from '#drawing/mapMarks.ts'
import type { Point, Size } from '#drawing/mercator.ts'
import type { Outlines } from '#drawing/outlines.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { mapWords } from '#i18n/words/map.ts'
import type { Filter } from '#state/filter.ts'
import type { HighlightStore } from '#ui/highlight.ts'

import styles from './map.module.css'
import { PlaceLabels } from './PlaceLabels.tsx'
import { Rings } from './Rings.tsx'
import { isOnControl, usePointedMark } from './usePointedMark.ts'

interface BaghdadInsetProps {
  readonly size: Size
  readonly marks: readonly MapMark[]
  readonly outlines: Outlines | undefined
  readonly filter: Filter
  readonly highlight: HighlightStore
  readonly onZoom: () => void
}

/**
 * Baghdad's sites kept apart while the map shows the country. It repeats what the map has, so it is left out for
 * keyboard and screen reader.
 */
export function BaghdadInset({ size, marks, outlines, filter, ...props }: BaghdadInsetProps) {
  const { highlight, onZoom } = props
  const { lang } = useLocale()
  const layout = layOutInset(marks, { size, lang })
  const { pointed, pointAt, openAt } = usePointedMark(layout.marks, highlight)
  if (layout.marks.length === 0) return null
  return (
    <div
      className={styles.inset}
      aria-hidden="true"
      title={pointed && commonWords[lang].act.open(pointed.incident.title)}
      onPointerMove={(event) => pointAt(groundOf(event))}
      onPointerLeave={() => pointAt(undefined)}
      // What is hidden from assistive technology takes no focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => openAt(groundOf(event))}
    >
      <InsetDrawing {...{ layout, outlines }}>
        <Rings marks={layout.marks} highlight={highlight} />
      </InsetDrawing>
      <button
        type="button"
        className={styles['inset-heading']}
        tabIndex={-1}
        title={mapWords[lang].zoomToBaghdad}
        onClick={onZoom}
      >
        {mapWords[lang].inset}
      </button>
      <PlaceLabels {...{ layout, filter, highlight }} tabIndex={-1} />
    </div>
  )
}

/** Where a pointer is in the inset, if it is on no control. */
function groundOf(event: MouseEvent): Point | undefined {
  if (isOnControl(event)) return undefined
  const { x, y } = event.currentTarget.getBoundingClientRect()
  return { x: event.clientX - x, y: event.clientY - y }
}
