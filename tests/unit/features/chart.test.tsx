// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { columnsOf } from '#data/columns.ts'
import { isHollow } from '#domain/glyph.ts'
import { setDays, toggleDay, toggleValue } from '#state/filterChanges.ts'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import { DEFAULT_VIEW } from '#state/viewState.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { tally } from '#analysis/tally/pass.ts'
import Chart from '#features/chart/Chart.tsx'
import { chartWords } from '#i18n/words/chart.ts'
import { createHighlightStore, type HighlightStore } from '#ui/highlight.ts'

import { day } from '../day.ts'
import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'
import { contextEvents, incidents } from '../records.ts'

const dataset = realDataset()
const columns = columnsOf(dataset)
const { coverage } = dataset.meta
const AUGUST = { from: day('2020-08-01'), to: day('2020-08-31') }

const PLOT = { width: 70 * 14, height: 140 }

class NeverResized {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', NeverResized)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(DOMRect.fromRect(PLOT))
  Element.prototype.setPointerCapture = vi.fn<() => void>()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

interface Shown {
  readonly filter?: Filter
  readonly by?: 'day' | 'week'
  readonly highlight?: HighlightStore
}

async function show({
  filter = EMPTY_FILTER,
  by = 'day',
  highlight = createHighlightStore(),
}: Shown = {}) {
  const chart = (shown: Filter) => (
    <Chart
      {...{ dataset, highlight, by }}
      play={undefined}
      filter={shown}
      tally={tally(columns, shown)}
    />
  )
  const { container, rerender, queries } = renderAt(chart(filter), { ...DEFAULT_VIEW, filter, by })
  const plot = await waitFor(() => {
    const found = container.querySelector('.chart-pointer')
    if (found === null) throw new Error('the chart does not follow the pointer')
    return found
  })
  return {
    queries,
    plot,
    user: userEvent.setup(),
    refilter: (next: Filter) => rerender(chart(next)),
  }
}

/** The middle of a day's column, near the top of the plot where no mark is. */
const above = (text: string) => ({
  clientX: ((day(text) - coverage.from + 0.5) / 70) * PLOT.width,
  clientY: 2,
  button: 0,
})
const onGround = (text: string) => ({ ...above(text), clientY: PLOT.height - 2 })

function click(plot: Element, at: PointerEventInit) {
  fireEvent.pointerDown(plot, at)
  fireEvent.pointerUp(plot, at)
}

function drag(plot: Element, from: ReturnType<typeof above>, to: ReturnType<typeof above>) {
  fireEvent.pointerDown(plot, from)
  fireEvent.pointerMove(plot, to)
  fireEvent.pointerUp(plot, to)
}

async function tableRows() {
  await userEvent.click(screen.getByText(chartWords[ENGLISH.lang].showTable))
  const caption = await screen.findByText(/^Incidents by .* and attack type$/)
  const body = caption.closest('table')?.tBodies[0]
  return Array.from(body?.rows ?? [], ({ cells }) => {
    const [head, ...counts] = cells
    const button = within(head ?? document.body).getByRole('button')
    return {
      name: button.textContent,
      button,
      counts: counts.map((cell) => Number(cell.textContent)),
    }
  })
}

/** What the tooltip says that a press will do. */
const tip = () => document.querySelector('.chart-act')?.textContent
/** A label of the axis. */
const label = (text: string) =>
  all('.chart-pick').find((tick) => tick.querySelector('text')?.textContent === text)
const all = (selector: string) => Array.from(document.querySelectorAll(selector))
const ofType = (type: string) => incidents.filter((incident) => incident.type === type).length

describe('the chart', () => {
  it('is an image named with the counts of the data', async () => {
    await show()
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
      new RegExp(
        `${incidents.length} incidents: ${ofType('rocket')} rocket attacks, ${ofType('ied-convoy')} convoy bombs`,
      ),
    )
    expect(screen.queryByRole('application')).toBeNull()
  })

  it('draws one mark for each incident, hollow where it is disputed or thin', async () => {
    await show()
    expect(all('.chart-mark')).toHaveLength(incidents.length)
    expect(all('.chart-mark .glyph-hollow')).toHaveLength(dataset.incidents.filter(isHollow).length)
  })

  it('dots the incidents in which people were reported killed', async () => {
    await show()
    expect(all('.glyph-deaths')).toHaveLength(
      incidents.filter(({ preferred }) => Number(preferred.killed) > 0).length,
    )
  })

  it('stacks the marks of a day, each in a place of its own', async () => {
    await show()
    const places = all('.chart-mark').map((mark) => mark.getAttribute('transform'))
    expect(new Set(places).size).toBe(incidents.length)
  })

  it('rings the incidents that another view points at', async () => {
    const highlight = createHighlightStore()
    await show({ highlight })
    act(() => highlight.on([0, 5]))
    expect(all('.chart-ring')).toHaveLength(2)
  })

  it('draws what only the dates leave out faint, and nothing that other filters leave out', async () => {
    const rockets = toggleValue(EMPTY_FILTER, 'type', 'rocket')
    const { refilter } = await show({ filter: setDays(rockets, AUGUST) })
    const every = incidents.filter(({ type }) => type === 'rocket')
    const august = every.filter(({ date }) => date.startsWith('2020-08'))
    expect(all('.chart-mark')).toHaveLength(every.length)
    expect(all('.chart-mark[data-faint]')).toHaveLength(every.length - august.length)
    expect(all('.chart-picked')).toHaveLength(1)
    refilter(rockets)
    expect(all('.chart-mark:not([data-faint])')).toHaveLength(every.length)
    expect(all('.chart-picked')).toHaveLength(0)
  })

  it('draws the days picked anew where others are', async () => {
    const { refilter } = await show({ filter: toggleDay(EMPTY_FILTER, day('2020-08-03')) })
    for (const date of ['2020-08-04', '2020-08-25']) {
      refilter(toggleDay(EMPTY_FILTER, day(date)))
      expect(all('.chart-picked')).toHaveLength(1)
    }
  })

  it('lists the context events of the coverage in order of date, as the chart numbers them', async () => {
    await show()
    const inside = contextEvents
      .filter(({ date }) => date !== null && '2020-07-23' <= date && date <= '2020-09-30')
      .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    const items = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual(
      inside.map(({ title }, index) =>
        expect.stringMatching(new RegExp(`^${index + 1}.*${title}$`)),
      ),
    )
    expect(all('.chart-number circle + text').map((sign) => sign.textContent)).toEqual(
      inside.map((_, index) => String(index + 1)),
    )
    expect(all('.chart-event line')).toHaveLength(inside.length)
    expect(all('.chart-title')[0]?.textContent).toBe(inside[0]?.title)
  })

  it('opens a key event at its number', async () => {
    const { queries } = await show()
    const first = dataset.contextEvents.find(({ date }) => date !== null && date >= coverage.from)
    expect(all('.chart-number > title')[0]?.textContent).toBe(`Open: ${first?.title}`)
    fireEvent.click(all('.chart-number')[0] ?? document.body)
    expect(queries()).toEqual([`?events=${first?.id}`])
  })

  it('switches between days and weeks', async () => {
    const { queries, user } = await show()
    expect(screen.getByRole('button', { name: 'Days', pressed: true })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Weeks', pressed: false }))
    expect(queries()).toEqual(['?by=week'])
  })

  it('stacks bars by week that count every incident, as wide as the days they cover', async () => {
    await show({ by: 'week' })
    const bars = all('.chart-segment rect')
    const level = PLOT.height / 12
    const counted = bars.map((bar) => (Number(bar.getAttribute('height')) + 1) / level)
    expect(counted.reduce((sum, count) => sum + count, 0)).toBeCloseTo(incidents.length, 3)
    const widths = new Set(bars.map((bar) => Math.round(Number(bar.getAttribute('width')))))
    // The first and the last week are cut to four and three days.
    expect(widths.size).toBe(3)
  })
})

describe('the table of the chart', () => {
  it('has each day of the coverage with the numbers of the data', async () => {
    const { queries } = await show()
    const rows = await tableRows()
    expect(rows).toHaveLength(70)
    const august3 = rows[day('2020-08-03') - coverage.from]
    expect(august3?.counts).toEqual([1, 1, 0, 0, 2])
    await userEvent.click(august3?.button ?? document.body)
    expect(queries()).toEqual(['?from=2020-08-03&to=2020-08-03'])
  })

  it('has weeks that sum to all, the first one cut to four days', async () => {
    const { queries } = await show({ by: 'week' })
    const rows = await tableRows()
    expect(rows).toHaveLength(11)
    expect(rows.reduce((sum, { counts }) => sum + (counts[4] ?? 0), 0)).toBe(incidents.length)
    expect(rows[0]?.name).toMatch(/23.*26 July 2020 \(4 days only\)/)
    await userEvent.click(rows[0]?.button ?? document.body)
    expect(queries()).toEqual(['?from=2020-07-23&to=2020-07-26&by=week'])
  })
})

describe('the chart by pointer', () => {
  it('picks the day of the column clicked, and lets it go', async () => {
    const { plot, queries } = await show()
    click(plot, above('2020-08-18'))
    expect(queries()).toEqual(['?from=2020-08-18&to=2020-08-18'])
    cleanup()
    const other = await show({ filter: toggleDay(EMPTY_FILTER, day('2020-08-18')) })
    fireEvent.pointerMove(other.plot, above('2020-08-18'))
    expect(tip()).toBe('Show all days')
    click(other.plot, above('2020-08-18'))
    expect(other.queries()).toEqual([''])
  })

  it('opens the incident whose mark is clicked, and says so before', async () => {
    const { plot, queries } = await show()
    fireEvent.pointerMove(plot, above('2020-07-23'))
    expect(tip()).toBe('Show only 23 July')
    fireEvent.pointerMove(plot, onGround('2020-07-23'))
    expect(tip()).toBe(`Open: ${dataset.incidents[0]?.title}`)
    click(plot, onGround('2020-07-23'))
    expect(queries()).toEqual(['?incident=2020-07-23-ied-convoy'])
  })

  it('picks the day of a mark under a finger', async () => {
    const { plot, queries } = await show()
    click(plot, { ...onGround('2020-07-23'), pointerType: 'touch' })
    expect(queries()).toEqual(['?from=2020-07-23&to=2020-07-23'])
  })

  it('picks the day or the month whose label is clicked', async () => {
    const { queries } = await show()
    fireEvent.click(label('August') ?? document.body)
    fireEvent.click(label('8') ?? document.body)
    expect(queries()).toEqual(['?month=2020-08', '?from=2020-08-08&to=2020-08-08'])
  })

  it('picks the days of a drag, in order, and keeps it inside the coverage', async () => {
    const { plot, queries } = await show()
    drag(plot, above('2020-09-20'), above('2020-09-10'))
    drag(plot, above('2020-09-20'), { ...above('2020-09-20'), clientX: PLOT.width * 3 })
    expect(queries()).toEqual(['?from=2020-09-10&to=2020-09-20', '?from=2020-09-20&to=2020-09-30'])
  })

  it('shows the days of a drag while it lasts', async () => {
    const { plot } = await show()
    fireEvent.pointerDown(plot, above('2020-09-10'))
    fireEvent.pointerMove(plot, above('2020-09-12'))
    expect(all('.chart-band.chart-dragged')).toHaveLength(1)
    expect(document.querySelector('.chart-heading')?.textContent).toMatch(/10.*12 Sept/)
  })

  it('picks whole weeks where weeks are shown, and lets them go', async () => {
    const { plot, queries } = await show({ by: 'week' })
    click(plot, onGround('2020-08-12'))
    expect(queries()).toEqual(['?from=2020-08-10&to=2020-08-16&by=week'])
    cleanup()
    const week = { from: day('2020-08-10'), to: day('2020-08-16') }
    const other = await show({ by: 'week', filter: setDays(EMPTY_FILTER, week) })
    click(other.plot, onGround('2020-08-12'))
    expect(other.queries()).toEqual(['?by=week'])
  })

  it('picks nothing when a drag is called off', async () => {
    const { plot, queries } = await show()
    fireEvent.pointerDown(plot, above('2020-09-20'))
    fireEvent.pointerCancel(plot)
    fireEvent.pointerUp(plot, above('2020-09-22'))
    expect(queries()).toEqual([])
  })

  it('says in plain text what a column holds, and highlights its incidents', async () => {
    const highlight = createHighlightStore()
    const { plot } = await show({ highlight })
    fireEvent.pointerMove(plot, above('2020-09-18'))
    const tooltip = document.querySelector('.chart-tooltip')
    expect(tooltip?.textContent).toContain('4 incidents: 3 convoy bombs, 1 other attack')
    expect([...highlight.rows()].map((row) => dataset.incidents[row]?.date)).toEqual(
      Array.from({ length: 4 }, () => day('2020-09-18')),
    )
    expect(all('.chart-ring')).toHaveLength(4)
    fireEvent.pointerLeave(plot)
    expect(highlight.rows().size).toBe(0)
    expect(document.querySelector('.chart-tooltip')).toBeNull()
  })
})
