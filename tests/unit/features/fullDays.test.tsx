// @vitest-environment jsdom
import { cleanup, configure, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

import { columnsOf } from '#data/columns.ts'
import type { DayRange, Day } from '#domain/day.ts'
import { formatDay } from '#domain/day.ts'
import { EMPTY_FILTER } from '#state/filter.ts'
import { tally } from '#analysis/tally/pass.ts'
import Calendar from '#features/calendar/Calendar.tsx'

import { grown } from '../../grown.ts'
import { realDataset } from '../realData.ts'
import { recordedLight, recordedStep } from './recorded.ts'

configure({ defaultHidden: true })
afterEach(cleanup)

const GLYPHS = ['rocket', 'ied-convoy', 'ied-diplomatic', 'other'] as const

describe('a calendar of thousands', () => {
  it('counts each type where a day has more incidents than marks would fit', () => {
    const dataset = grown(realDataset(), 3000)
    const steps = {
      day: recordedStep<Day>(),
      days: recordedStep<DayRange>(),
      incident: recordedStep<string>(),
    }
    const { container } = render(
      <Calendar
        {...{ dataset, steps }}
        filter={EMPTY_FILTER}
        tally={tally(columnsOf(dataset), EMPTY_FILTER)}
        light={recordedLight()}
      />,
    )
    const days = [...container.querySelectorAll<HTMLElement>('[data-day]')]
    const full = days.filter((day) => day.querySelector('.calendar-count') !== null)
    expect(full.length).toBeGreaterThan(300)
    for (const day of days) {
      const here = dataset.incidents.filter(({ date }) => formatDay(date) === day.dataset['day'])
      const counted = [...day.querySelectorAll('.calendar-count')].map((count) => count.textContent)
      const expected = GLYPHS.map((type) => here.filter((one) => one.type === type).length)
      expect(counted).toEqual(
        here.length > 6 ? expected.filter((count) => count > 0).map(String) : [],
      )
      const marks = day.querySelectorAll('.calendar-mark')
      expect(marks).toHaveLength(here.length > 6 ? 0 : here.length)
    }
  })
})
