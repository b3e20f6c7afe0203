// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler, type ProfilerOnRenderCallback } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { columnsOf } from '#data/columns.ts'
import { addDays, parseDay, type Day, type DayRange } from '#domain/day.ts'
import { setDays, toggleValue } from '#state/filterChanges.ts'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { tally } from '#analysis/tally/pass.ts'
import Rhythm from '#features/chart/Chart.tsx'
import { chartWords } from '#i18n/words/chart.ts'

import contextEvents from '../../../data/context-events.json' with { type: 'json' }
import incidents from '../../../data/incidents.json' with { type: 'json' }
import { realDataset } from '../realData.ts'
import { addressOf, recordedLight, recordedStep } from './recorded.ts'

const dataset = realDataset()
const columns = columnsOf(dataset)
const { coverage } = dataset.meta
const day = (text: string): Day => parseDay(text) ?? (NaN as Day)

const PLOT = { left: 0, top: 0, width: 70 * 12, height: 100 }

class NeverResized {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', NeverResized)
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
    DOMRect.fromRect({ x: PLOT.left, y: PLOT.top, width: PLOT.width, height: PLOT.height }),
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

interface Shown {
  readonly filter?: Filter
  readonly by?: 'day' | 'week'
  readonly lit?: readonly number[]
}

function show({ filter = EMPTY_FILTER, by = 'day', lit = [] }: Shown = {}) {
  const light = recordedLight(lit)
  const steps = {
    day: recordedStep<Day>(),
    days: recordedStep<DayRange>(),
    incident: recordedStep<string>(),
    by: recordedStep<'day' | 'week'>(),
  }
  const props = { dataset, tally: tally(columns, filter), filter, by, light, steps }
  const { container } = render(<Rhythm {...props} />)
  const plot = container.querySelector('.rhythm-pointer')
  if (plot === null) throw new Error('the chart meets no pointer')
  return { light, steps, plot, user: userEvent.setup() }
}

/** The middle of a day's column, near the top of the plot where no mark stands. */
const above = (text: string) => ({
  clientX: PLOT.left + ((day(text) - coverage.from + 0.5) / 70) * PLOT.width,
  clientY: PLOT.top + 2,
  button: 0,
})
const onGround = (text: string) => ({ ...above(text), clientY: PLOT.top + PLOT.height - 2 })

function click(plot: Element, at: ReturnType<typeof above>) {
  fireEvent.pointerDown(plot, at)
  fireEvent.pointerUp(window, at)
}

async function tableRows() {
  await userEvent.click(screen.getByText(chartWords[ENGLISH.lang].showTable))
  const caption = await screen.findByText(/^Incidents by .* and attack type$/)
  const body = caption.closest('table')?.tBodies[0]
  return Array.from(body?.rows ?? [], ({ cells }) => {
    const [head, ...counts] = cells
    const link = within(head ?? document.body).getByRole('link')
    return { name: link.textContent, link, counts: counts.map((cell) => Number(cell.textContent)) }
  })
}

const ofType = (type: string) => incidents.filter((incident) => incident.type === type).length

describe('the rhythm', () => {
  it('is an image with a name that tells the counts of the data', () => {
    show()
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
      new RegExp(
        `${incidents.length} incidents: ${ofType('rocket')} rocket attacks, ${ofType('ied-convoy')} IEDs`,
      ),
    )
  })

  it('draws one mark for each incident, and rings those pointed at elsewhere', () => {
    show({ lit: [0, 5] })
    expect(document.querySelectorAll('.rhythm-mark')).toHaveLength(incidents.length)
    expect(document.querySelectorAll('.rhythm-ring')).toHaveLength(2)
  })

  it('draws what only the dates leave out faint, and nothing that other filters leave out', () => {
    const rockets = toggleValue(EMPTY_FILTER, 'type', 'rocket')
    show({ filter: setDays(rockets, { from: day('2020-08-01'), to: day('2020-08-31') }) })
    const all = incidents.filter(({ type }) => type === 'rocket')
    const august = all.filter(({ date }) => date.startsWith('2020-08'))
    expect(document.querySelectorAll('.rhythm-mark')).toHaveLength(all.length)
    expect(document.querySelectorAll('.rhythm-mark.is-faint')).toHaveLength(
      all.length - august.length,
    )
  })

  it('lists the context events of the coverage in order of date, as the chart numbers them', () => {
    show()
    const inside = contextEvents
      .filter(({ date }) => date !== null && '2020-07-23' <= date && date <= '2020-09-30')
      .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    const items = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual(
      inside.map(({ title }, index) =>
        expect.stringMatching(new RegExp(`^${index + 1}.*${title}$`)),
      ),
    )
    const numbers = [...document.querySelectorAll('.rhythm-event text')]
    expect(numbers.map((number) => number.textContent)).toEqual(
      inside.map((_, index) => String(index + 1)),
    )
  })

  it('switches between days and weeks by links', async () => {
    const { steps, user } = show()
    expect(screen.getByRole('link', { name: 'Days' }).getAttribute('aria-current')).toBe('true')
    const weeks = screen.getByRole('link', { name: 'Weeks' })
    expect(weeks.getAttribute('href')).toBe(addressOf('week'))
    await user.click(weeks)
    expect(steps.by.taken).toEqual(['week'])
  })
})

describe('the rhythm when the view changes', () => {
  const steps = {
    day: recordedStep<Day>(),
    days: recordedStep<DayRange>(),
    incident: recordedStep<string>(),
    by: recordedStep<'day' | 'week'>(),
  }
  const august = { from: day('2020-08-01'), to: day('2020-08-31') }
  const rockets = toggleValue(EMPTY_FILTER, 'type', 'rocket')

  function view(filter: Filter, by: 'day' | 'week', lit: readonly number[] = []) {
    const light = recordedLight(lit)
    const counts = tally(columns, filter)
    return { by, filter, dataset, steps, light, tally: counts }
  }

  it.each(['day', 'week'] as const)('is drawn anew in one pass, by %s', (by) => {
    const onRender = vi.fn<ProfilerOnRenderCallback>()
    const page = (filter: Filter) => (
      <Profiler id="rhythm" onRender={onRender}>
        <Rhythm {...view(filter, by)} />
      </Profiler>
    )
    const { rerender } = render(page(EMPTY_FILTER))
    for (const filter of [rockets, setDays(rockets, august), EMPTY_FILTER]) {
      onRender.mockClear()
      rerender(page(filter))
      expect(onRender).toHaveBeenCalledTimes(1)
    }
  })

  it('touches nothing but the mark that is lit', () => {
    const shown = view(EMPTY_FILTER, 'day')
    const { container, rerender } = render(<Rhythm {...shown} />)
    const watch = new MutationObserver(() => {})
    watch.observe(container, { subtree: true, childList: true, attributes: true })
    rerender(<Rhythm {...shown} light={recordedLight([5])} />)
    const [ring, ...more] = watch.takeRecords()
    expect(more).toEqual([])
    expect(ring?.target).toBe(container.querySelector('.rhythm-ring')?.parentElement)
  })

  it('keeps each mark that stays, and the ground behind them', () => {
    const { container, rerender } = render(<Rhythm {...view(EMPTY_FILTER, 'day')} />)
    const all = (part: string) => [...container.querySelectorAll(part)]
    const before = { marks: all('.rhythm-mark'), ground: all('svg line, svg text') }
    rerender(<Rhythm {...view(setDays(EMPTY_FILTER, august), 'day')} />)
    expect(all('.rhythm-mark')).toHaveLength(before.marks.length)
    expect(all('.rhythm-mark').every((mark, at) => mark === before.marks[at])).toBe(true)
    expect(all('svg line, svg text').every((part, at) => part === before.ground[at])).toBe(true)
  })
})

describe('the table of the rhythm', () => {
  it('tells each day of the coverage with the numbers of the data', async () => {
    const { steps } = show()
    const rows = await tableRows()
    expect(rows).toHaveLength(70)
    const august3 = rows[day('2020-08-03') - coverage.from]
    expect(august3?.counts).toEqual([1, 1, 0, 0, 2])
    await userEvent.click(august3?.link ?? document.body)
    expect(steps.day.taken).toEqual([day('2020-08-03')])
  })

  it('tells weeks that sum to all, the first one cut to four days', async () => {
    const { steps } = show({ by: 'week' })
    const rows = await tableRows()
    expect(rows).toHaveLength(11)
    expect(rows.reduce((sum, { counts }) => sum + (counts[4] ?? 0), 0)).toBe(incidents.length)
    expect(rows[0]?.name).toMatch(/23.*26 July 2020 \(4 days only\)/)
    await userEvent.click(rows[0]?.link ?? document.body)
    expect(steps.days.taken).toEqual([{ from: day('2020-07-23'), to: day('2020-07-26') }])
  })
})

describe('the rhythm by pointer', () => {
  it('picks the day of the column clicked', () => {
    const { plot, steps } = show()
    click(plot, above('2020-08-18'))
    expect(steps.day.taken).toEqual([day('2020-08-18')])
    expect(steps.incident.taken).toEqual([])
  })

  it('opens the incident whose mark is clicked', () => {
    const { plot, steps } = show()
    click(plot, onGround('2020-07-23'))
    expect(steps.incident.taken).toEqual(['2020-07-23-ied-convoy'])
    expect(steps.day.taken).toEqual([])
  })

  it('picks the days of a drag, in order, and holds it inside the coverage', () => {
    const { plot, steps } = show()
    fireEvent.pointerDown(plot, above('2020-09-20'))
    fireEvent.pointerMove(window, above('2020-09-10'))
    fireEvent.pointerUp(window, above('2020-09-10'))
    fireEvent.pointerDown(plot, above('2020-09-20'))
    fireEvent.pointerMove(window, { ...above('2020-09-20'), clientX: PLOT.width * 3 })
    fireEvent.pointerUp(window)
    expect(steps.days.taken).toEqual([
      { from: day('2020-09-10'), to: day('2020-09-20') },
      { from: day('2020-09-20'), to: coverage.to },
    ])
  })

  it('picks whole weeks where weeks are shown', () => {
    const { plot, steps } = show({ by: 'week' })
    click(plot, onGround('2020-08-12'))
    expect(steps.days.taken).toEqual([
      { from: day('2020-08-10'), to: addDays(day('2020-08-10'), 6) },
    ])
  })

  it('picks nothing when a drag is called off', () => {
    const { plot, steps } = show()
    fireEvent.pointerDown(plot, above('2020-09-20'))
    fireEvent.pointerCancel(window)
    fireEvent.pointerUp(window)
    expect([steps.day.taken, steps.days.taken]).toEqual([[], []])
  })

  it('tells in plain text what a column holds, and lights its incidents', () => {
    const { plot, light } = show()
    fireEvent.pointerMove(plot, above('2020-09-18'))
    const tooltip = document.querySelector('.rhythm-tooltip')
    expect(tooltip?.textContent).toContain('4 incidents: 3 IEDs on convoys, 1 other attack')
    const rows = light.asked.at(-1) ?? []
    expect(rows.map((row) => dataset.incidents[row]?.date)).toEqual(
      Array.from({ length: 4 }, () => day('2020-09-18')),
    )
    fireEvent.pointerLeave(plot)
    expect(light.asked.at(-1)).toEqual([])
    expect(document.querySelector('.rhythm-tooltip')).toBeNull()
  })
})
