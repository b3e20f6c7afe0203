import type { Map as LeafletMap } from 'leaflet'
import { useState } from 'react'

import type { SettledMark } from '#drawing/mapDrawing.ts'
import type { Light } from '#ui/light.ts'
import type { Step } from '#state/step.ts'

import { usePicking } from './usePicking.ts'

/** Lights up the mark at the pointer and opens it on a click. Returns the mark pointed at. */
export function usePointing(
  map: LeafletMap,
  settled: readonly SettledMark[],
  light: Light,
  open: Step<string>,
): SettledMark | undefined {
  const [pointed, setPointed] = useState<number>()

  usePicking(map, {
    spots: settled.map(({ spot }) => spot),
    onPoint: (index) => {
      const row = index === undefined ? undefined : settled[index]?.row
      if (row === pointed) return
      setPointed(row)
      light.on(row === undefined ? [] : [row])
    },
    onPick: (index) => {
      const mark = settled[index]
      if (mark !== undefined) open.take(mark.incident.id)
    },
  })

  return settled.find(({ row }) => row === pointed)
}
