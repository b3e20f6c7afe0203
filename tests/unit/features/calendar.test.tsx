// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { columnsOf } from '#data/columns.ts'
import type { DayRange, Month } from '#domain/day.ts'
import { setDays, setMonths, toggleValue } from '#state/filterChanges.ts'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import { DEFAULT_VIEW } from '#state/viewState.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { LocaleContext } from '#i18n/useLocale.ts'
import { tally } from '#analysis/tally/pass.ts'
import Calendar from '#features/calendar/Calendar.tsx'
import { createHighlightStore } from '#ui/highlight.ts'

import { day } from '../day.ts'
import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'
import { incidents } from '../records.ts'

const dataset = realDataset()
const columns = columnsOf(dataset)
const range = (from: string, to: string): DayRange => ({ from: day(from), to: day(to) })

interface Shown {
  readonly filter?: Filter
  readonly lit?: readonly number[]
  readonly weekStart?: 1 | 6
  readonly dir?: 'ltr' | 'rtl'
}

function show({ filter = EMPTY_FILTER, lit = [], weekStart = 1, dir = 'ltr' }: Shown = {}) {
  const highlight = createHighlightStore()
  highlight.on(lit)
  const { queries } = renderAt(
    <LocaleContext value={{ ...ENGLISH, weekStart, dir }}>
      <Calendar {...{ dataset, tally: tally(columns, filter), filter, highlight }} />
    </LocaleContext>,
    { ...DEFAULT_VIEW, filter },
  )
  return { highlight, queries, user: userEvent.setup() }
}

/** The query of the view of a day, or of the days to another one. */
const daysFrom = (from: string, to = from) => `?from=${from}&to=${to}`
const dayButton = (text: string) =>
  screen.getByLabelText(new RegExp(`^${ENGLISH.format.dayFull(day(text))},`))
const cellOf = (text: string) => {
  const cell = dayButton(text).closest<HTMLElement>('td')
  if (cell === null) throw new Error(`${text} stands in no cell`)
  return cell
}
const focused = () => document.activeElement?.getAttribute('data-day')
const marksIn = (text: string) => [...cellOf(text).querySelectorAll<HTMLElement>('[data-row]')]
const AUGUST = setMonths(EMPTY_FILTER, ['2020-08' as Month])
const ROCKETS = toggleValue(EMPTY_FILTER, 'type', 'rocket')

describe('the calendar', () => {
  it('is a grid of eleven weeks under seven weekdays, with a button for each day of the coverage', () => {
    show()
    const grid = screen.getByRole('grid', { name: /23.* July.*30 September 2020/ })
    expect(within(grid).getAllByRole('row')).toHaveLength(12)
    expect(within(grid).getAllByRole('gridcell')).toHaveLength(77)
    expect(within(grid).getAllByRole('button')).toHaveLength(70)
    const heads = within(grid).getAllByRole('columnheader')
    expect(heads.map((head) => head.getAttribute('aria-label') ?? head.textContent)).toEqual([
      'Week',
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
      'Sat',
      'Sun',
    ])
  })

  it('starts the weeks on Saturday where the language does', () => {
    show({ weekStart: 6 })
    const heads = screen.getAllByRole('columnheader')
    expect(heads[1]?.getAttribute('aria-label')).toBe('Sat')
    const firstOfAugust = cellOf('2020-08-01')
    expect(firstOfAugust.parentElement?.querySelector('td')).toBe(firstOfAugust)
  })

  it('draws one mark for each incident of the data, on its day', () => {
    show()
    for (const { date } of incidents) {
      expect(marksIn(date)).toHaveLength(incidents.filter((other) => other.date === date).length)
    }
    expect(document.querySelectorAll('[data-row]')).toHaveLength(incidents.length)
  })

  it('names a day with what is recorded on it', () => {
    show()
    expect(dayButton('2020-08-03').getAttribute('aria-label')).toMatch(
      /3 August 2020, 2 incidents: 1 rocket attack, 1 convoy bomb$/,
    )
    expect(dayButton('2020-08-04').getAttribute('aria-label')).toMatch(/, none recorded$/)
    expect(screen.getByRole('img', { name: /1 October 2020, outside coverage$/ })).toBeTruthy()
  })

  it('says how many were reported killed on a day, among the incidents that are shown', () => {
    show()
    const killed = incidents
      .filter(({ date }) => date === '2020-09-28')
      .reduce((sum, { preferred }) => sum + (preferred.killed ?? 0), 0)
    expect(dayButton('2020-09-28').getAttribute('aria-label')).toContain(
      `${killed} reported killed`,
    )
    expect(dayButton('2020-09-28').querySelector('.deaths')?.textContent).toBe(String(killed))
    const deadly = incidents.filter(({ preferred }) => Number(preferred.killed) > 0)
    expect(document.querySelectorAll('.deaths')).toHaveLength(
      new Set(deadly.map(({ date }) => date)).size + 1,
    )
  })

  it('tells a day hidden by the filters from a day with none recorded', () => {
    show({ filter: ROCKETS })
    expect(dayButton('2020-08-09').getAttribute('aria-label')).toMatch(
      /, 1 hidden by your filters$/,
    )
    expect(dayButton('2020-08-04').getAttribute('aria-label')).toMatch(/, none recorded$/)
    expect(dayButton('2020-08-03').getAttribute('aria-label')).toMatch(
      /, 1 incident: 1 rocket attack, 1 hidden by your filters$/,
    )
    expect(cellOf('2020-08-09').dataset['state']).not.toBe(cellOf('2020-08-04').dataset['state'])
  })

  it('keeps what only the dates leave out as faint marks, and marks the days picked', () => {
    show({ filter: AUGUST })
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(31)
    expect(dayButton('2020-08-31').getAttribute('aria-label')).toMatch(/, none recorded, picked$/)
    expect(dayButton('2020-09-02').getAttribute('aria-label')).toMatch(/outside your dates$/)
    expect(marksIn('2020-09-02')[0]?.dataset['faint']).toBe('true')
    expect(marksIn('2020-08-03')[0]?.dataset['faint']).toBeUndefined()
  })

  it('draws a span of days through all of them but counts it on one', () => {
    show()
    const spans = [...document.querySelectorAll('.calendar-span')]
    const cells = spans.map((span) => span.closest('[data-day]')?.getAttribute('data-day'))
    expect(cells).toEqual(['2020-09-17', '2020-09-18', '2020-09-21', '2020-09-22'])
    expect(dayButton('2020-09-17').getAttribute('aria-label')).toMatch(/counted on 18 Sep/)
    expect(marksIn('2020-09-22')).toHaveLength(1)
  })
})

describe('the calendar by keyboard', () => {
  it('has one tab stop, on the first day of the coverage or of the days picked', async () => {
    const { user } = show()
    await user.tab()
    expect(focused()).toBe('2020-07-23')
    await user.tab()
    expect(document.activeElement).toBe(document.body)
    cleanup()
    const other = show({ filter: AUGUST })
    await other.user.tab()
    expect(focused()).toBe('2020-08-01')
  })

  it.each([
    ['{ArrowRight}', '2020-08-13'],
    ['{ArrowLeft}', '2020-08-11'],
    ['{ArrowDown}', '2020-08-19'],
    ['{ArrowUp}', '2020-08-05'],
    ['{Home}', '2020-08-10'],
    ['{End}', '2020-08-16'],
    ['{PageDown}', '2020-09-12'],
    ['{PageUp}', '2020-07-23'],
  ])('moves by %s from 12 August to %s', async (key, target) => {
    const { user } = show({ filter: setDays(EMPTY_FILTER, range('2020-08-12', '2020-08-14')) })
    await user.tab()
    await user.keyboard(key)
    expect(focused()).toBe(target)
    expect([...document.querySelectorAll('[tabindex="0"]')]).toEqual([document.activeElement])
  })

  it('stays inside the coverage, and follows the direction of the script', async () => {
    const { user } = show({ dir: 'rtl' })
    await user.tab()
    await user.keyboard('{ArrowRight}{ArrowUp}')
    expect(focused()).toBe('2020-07-23')
    await user.keyboard('{ArrowLeft}')
    expect(focused()).toBe('2020-07-24')
  })

  it('picks the day with Enter and with Space', async () => {
    const { user, queries } = show()
    await user.tab()
    await user.keyboard('{Enter}{ArrowRight} ')
    expect(queries()).toEqual([daysFrom('2020-07-23'), daysFrom('2020-07-24')])
  })

  it('makes a range with Shift and the arrows, says it, and picks it with Enter', async () => {
    const { user, queries } = show()
    await user.tab()
    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}')
    expect(focused()).toBe('2020-07-31')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(
      /range 23.*31 July 2020, press Enter to pick it$/,
    )
    await user.keyboard('{Enter}')
    expect(queries()).toEqual([daysFrom('2020-07-23', '2020-07-31')])
  })

  it('drops a range half made on Escape', async () => {
    const { user, queries } = show()
    await user.tab()
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{Escape}{Enter}')
    expect(queries()).toEqual([daysFrom('2020-07-24')])
  })
})

describe('the calendar by pointer', () => {
  it('picks a day on click, and lets it go', async () => {
    const { user, queries } = show()
    await user.click(dayButton('2020-08-04'))
    expect(queries()).toEqual([daysFrom('2020-08-04')])
    cleanup()
    const other = show({ filter: setDays(EMPTY_FILTER, range('2020-08-04', '2020-08-04')) })
    await other.user.click(dayButton('2020-08-04'))
    expect(other.queries()).toEqual([''])
  })

  it('picks the days of a drag in either direction, once', async () => {
    const { user, queries } = show()
    await user.pointer([
      { keys: '[MouseLeft>]', target: dayButton('2020-08-13') },
      { target: dayButton('2020-08-09') },
      { target: dayButton('2020-08-05') },
      { keys: '[/MouseLeft]', target: dayButton('2020-08-05') },
    ])
    expect(queries()).toEqual([daysFrom('2020-08-05', '2020-08-13')])
  })

  it('leaves a drag with a finger to the page', async () => {
    const { user, queries } = show()
    await user.pointer([
      { keys: '[TouchA>]', target: dayButton('2020-08-05') },
      { pointerName: 'TouchA', target: dayButton('2020-08-13') },
      { keys: '[/TouchA]', target: dayButton('2020-08-13') },
    ])
    // What is tapped at its end is another matter.
    expect(queries()).not.toContain(daysFrom('2020-08-05', '2020-08-13'))
  })

  it('extends the days picked on Shift and click', async () => {
    const { user, queries } = show({
      filter: setDays(EMPTY_FILTER, range('2020-08-05', '2020-08-05')),
    })
    await user.keyboard('{Shift>}')
    await user.click(dayButton('2020-08-15'))
    expect(queries()).toEqual([daysFrom('2020-08-05', '2020-08-15')])
  })

  it('opens the incident whose mark is clicked', async () => {
    const { user, queries } = show()
    const [mark] = marksIn('2020-07-24')
    if (mark === undefined) throw new Error('24 July has no mark')
    await user.click(mark)
    expect(queries()).toEqual([`?incident=${dataset.incidents[Number(mark.dataset['row'])]?.id}`])
  })

  it('points at the incidents of the day, then at one, then lets go', async () => {
    const { user, highlight } = show()
    const rows = marksIn('2020-08-03').map((mark) => Number(mark.dataset['row']))
    await user.hover(dayButton('2020-08-03'))
    expect([...highlight.rows()]).toEqual(rows)
    await user.hover(marksIn('2020-08-03')[1] ?? document.body)
    expect([...highlight.rows()]).toEqual(rows.slice(1))
    await user.hover(document.body)
    expect([...highlight.rows()]).toEqual([])
  })

  it('shows what another view points at', () => {
    show({ lit: [0] })
    const [first] = incidents.toSorted((a, b) => a.date.localeCompare(b.date))
    expect(cellOf(first?.date ?? '').dataset['alight']).toBe('true')
    expect(document.querySelectorAll('.calendar-cell[data-alight]')).toHaveLength(1)
  })
})
