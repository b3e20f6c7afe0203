// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { chartBlock } from '#app/chartBlock.tsx'
import { CHART_WIDTH, chartPicture } from '#features/export/picture/pictures.tsx'
import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'

import { AUGUST_BOMBS, fileOf, parsed } from '../features/export/picture/parsed.ts'
import { sharedOf } from '../features/export/shared.ts'
import { incidents } from '../records.ts'

const LOOK = { theme: 'light', width: CHART_WIDTH } as const

async function pictureOf(view: ViewState): Promise<Element> {
  const shared = sharedOf(view)
  return parsed(fileOf(chartPicture(shared, await chartBlock(shared, LOOK), LOOK.theme)))
}

describe('the picture of the chart', () => {
  it('has one mark for each incident of the view, and nothing else', async () => {
    const whole = await pictureOf(DEFAULT_VIEW)
    expect(whole.querySelectorAll('g.rhythm .chart-mark')).toHaveLength(incidents.length)
    const august = await pictureOf(AUGUST_BOMBS)
    const bombs = incidents.filter(
      ({ date, type }) => date.startsWith('2020-08') && type === 'ied-convoy',
    )
    expect(august.querySelectorAll('g.rhythm .chart-mark')).toHaveLength(bombs.length)
    expect(august.querySelectorAll('.chart-picked')).toHaveLength(1)
  })

  it('counts by week where the view does, losing none', async () => {
    const weeks = await pictureOf({ ...DEFAULT_VIEW, by: 'week' })
    const counts = Array.from(weeks.querySelectorAll('.chart-segment text'), ({ textContent }) =>
      Number(textContent),
    )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(incidents.length)
    expect(weeks.querySelectorAll('.chart-mark')).toHaveLength(0)
  })

  it('is a file of its own: nothing is left in the page, and nothing comes from outside', async () => {
    const picture = await pictureOf(DEFAULT_VIEW)
    expect(document.querySelector('.chart-plot')).toBeNull()
    expect(picture.querySelector('[href], script, foreignObject, image, style')).toBeNull()
    expect(picture.querySelector('.chart-pointer')).toBeNull()
  })
})
