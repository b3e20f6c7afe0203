import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseDay, type Day } from '#domain/day.ts'
import type { View } from '#state/viewState.ts'

import { stepsBy } from '#state/actions.ts'

import { REAL_IDS } from '../features/export/shared.ts'
import { views } from '../views.ts'

const DAY = parseDay('2020-08-11') ?? (0 as Day)

/** The views to which acts lead from here. */
function ledTo(view: View): readonly View[] {
  const led: View[] = []
  const keep = (next: View): string => {
    led.push(next)
    return ''
  }
  const here = { view, href: keep }
  const steps = stepsBy((change) => keep(change(view)))
  steps.day.href(DAY, here)
  steps.clearAll.take()
  steps.incident.href('2020-07-27-rocket', here)
  steps.about.take(true)
  steps.sort.href('place', here)
  steps.setText('taji')
  steps.moveMap(undefined)
  return led
}

describe('acts', () => {
  it('leave behind what the link was made from, and stay in the frame', () => {
    fc.assert(
      fc.property(views(REAL_IDS), (view) => {
        const led = ledTo(view)
        expect(led).toHaveLength(7)
        for (const next of led) {
          expect(next.shared).toBeUndefined()
          expect(next.embed).toEqual(view.embed)
        }
      }),
    )
  })
})
