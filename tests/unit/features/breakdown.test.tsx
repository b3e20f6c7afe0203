// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { tally } from '#analysis/tally/pass.ts'
import { columnsOf } from '#data/columns.ts'
import type { Month } from '#domain/day.ts'
import Breakdown from '#features/breakdown/Breakdown.tsx'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH, type Locale } from '#i18n/locale.ts'
import { LocaleContext } from '#i18n/useLocale.ts'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import { setMonths, toggleValue } from '#state/filterChanges.ts'
import { DEFAULT_VIEW, type Side } from '#state/viewState.ts'
import { createHighlightStore } from '#ui/highlight.ts'

import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'
import { coveredDays, incidents as raw, placeOf } from '../records.ts'

const dataset = realDataset()
const columns = columnsOf(dataset)

function show(filter: Filter = EMPTY_FILTER, side: Side = 'month', locale: Locale = ENGLISH) {
  const highlight = createHighlightStore()
  const { queries, container } = renderAt(
    <LocaleContext value={locale}>
      <Breakdown
        {...{ dataset, tally: tally(columns, filter), filter, highlight, side }}
        rank={undefined}
        measure="incidents"
      />
    </LocaleContext>,
    { ...DEFAULT_VIEW, filter, side },
  )
  return { queries, container, highlight, user: userEvent.setup() }
}

/** What a column says: by the words of each of its rows, the count and what stands beside it. */
function columnOf(name: string | RegExp): ReadonlyMap<string, string> {
  const section = screen.getByRole('heading', { level: 3, name }).closest('section')
  const rows = [...(section?.querySelectorAll('dl > div') ?? [])]
  return new Map(
    rows.map((row) => [
      row.querySelector('dt')?.textContent ?? '',
      [...row.querySelectorAll('dd')].map((cell) => cell.textContent).join(' | '),
    ]),
  )
}

const rowsOf = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('listitem')
const countsOf = (name: string) =>
  rowsOf(name).map((row) => Number(row.querySelector('strong')?.textContent))
const in2020 = (month: string) => raw.filter(({ date }) => date.startsWith(`2020-${month}`))
const rocketsIn = (month: string) => in2020(month).filter(({ type }) => type === 'rocket').length
const AUGUST = '2020-08' as Month

describe('months side by side', () => {
  it.each([
    ['July 23–31 Jul', '07', 6, 6, 9],
    ['August', '08', 25, 20, 31],
    ['September', '09', 36, 21, 30],
  ])('tell of %s what the data has', (name, month, count, daysWith, days) => {
    show()
    const own = in2020(month)
    expect(own).toHaveLength(count)
    expect(new Set(own.map(({ date }) => date)).size).toBe(daysWith)
    expect(coveredDays().filter((day) => day.startsWith(`2020-${month}`))).toHaveLength(days)
    const said = columnOf(name)
    expect(said.get('Incidents')).toMatch(new RegExp(`^${count} \\| `))
    expect(said.get('Days with one')).toBe(
      `${daysWith} of ${days} | ${Math.round((daysWith / days) * 100)}%`,
    )
  })

  it('give a rate only for two weeks or more', () => {
    show()
    expect(columnOf(/^July/).get('Incidents')).toBe('6 | ')
    expect(columnOf('August').get('Incidents')).toBe('25 | 5.6 a week')
  })

  it('tell the dead that are reported from those without a figure', () => {
    show()
    expect(columnOf(/^July/).get('Reported killed')).toBe('0, no figure for 2')
    expect(columnOf('August').get('Reported killed')).toBe('1, no figure for 12')
    expect(columnOf('September').get('Reported killed')).toBe('8, no figure for 19')
  })

  it('draw a mark for each incident, and a button for each day that has one', () => {
    const { container } = show()
    for (const [label, month] of [
      ['July, day by day', '07'],
      ['August, day by day', '08'],
      ['September, day by day', '09'],
    ] as const) {
      const calendar = screen.getByRole('group', { name: label })
      const own = in2020(month)
      expect(calendar.querySelectorAll('svg')).toHaveLength(own.length)
      expect(within(calendar).getAllByRole('button')).toHaveLength(
        new Set(own.map(({ date }) => date)).size,
      )
    }
    expect(container.querySelectorAll('*').length).toBeLessThan(760)
  })

  it('leave months and dates out of their own counts, but no other filter', () => {
    show(toggleValue(setMonths(EMPTY_FILTER, [AUGUST]), 'type', 'rocket'))
    for (const [name, month] of [
      [/^July/, '07'],
      ['August', '08'],
      ['September', '09'],
    ] as const) {
      expect(columnOf(name).get('Incidents')).toMatch(new RegExp(`^${rocketsIn(month)} \\| `))
    }
    expect(screen.getByRole('button', { name: 'August' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('filter by a name and by a day', async () => {
    const { user, queries, highlight } = show()
    await user.click(screen.getByRole('button', { name: 'August' }))
    const day = screen.getByRole('button', { name: /3 August 2020, 2 incidents: 1 rocket attack/ })
    await user.click(day)
    expect(queries()).toEqual(['?month=2020-08', '?from=2020-08-03&to=2020-08-03'])
    expect(highlight.rows().size).toBe(2)
  })
})

describe('attack types side by side', () => {
  it.each([
    ['Rockets', 'rocket', 27],
    ['Convoy bombs', 'ied-convoy', 37],
    ['Bombs on diplomats', 'ied-diplomatic', 1],
    ['Other attacks', 'other', 2],
  ])('tell of %s what the data has', (name, type, count) => {
    show(EMPTY_FILTER, 'type')
    const own = raw.filter((incident) => incident.type === type)
    expect(own).toHaveLength(count)
    const said = columnOf(name)
    expect(said.get('Incidents')).toBe(`${count} | ${Math.round((count / raw.length) * 100)}%`)
    const august = own.filter(({ date }) => date.startsWith(AUGUST)).length
    expect(said.get('August')).toMatch(new RegExp(`^${august} \\| `))
  })

  it('leave types out of their own counts, but not the dates', () => {
    show(toggleValue(setMonths(EMPTY_FILTER, [AUGUST]), 'type', 'rocket'), 'type')
    const convoys = in2020('08').filter(({ type }) => type === 'ied-convoy').length
    expect(columnOf('Convoy bombs').get('Incidents')).toMatch(new RegExp(`^${convoys} \\| `))
    expect(columnOf('Convoy bombs').get('Days with one')).toContain(' of 31 ')
  })

  it('are chosen by a button, and the months again by another', async () => {
    const { user, queries } = show()
    await user.click(screen.getByRole('button', { name: 'Attack types' }))
    await user.click(screen.getByRole('button', { name: 'Months' }))
    expect(queries()).toEqual(['?side=type', ''])
  })
})

describe('the ranked bars', () => {
  it('rank places, governorates and targets, with what is not reported among them', () => {
    show()
    expect(countsOf('Place')).toEqual([8, 8, 6, 4, 3, 3, 3, 2, 30])
    expect(countsOf('Governorate')).toEqual([34, 11, 7, 6, 3, 2, 1, 1, 2])
    expect(countsOf('Target')).toEqual([37, 10, 6, 6, 5, 1, 1, 1])
    const green = raw.filter((incident) => incident.preferred.placeId === 'green-zone').length
    expect(rowsOf('Place')[1]?.textContent).toBe(`Green Zone (International Zone)${green}12%`)
  })

  it('count weekdays in the order of the language, against an even spread', () => {
    const { queries } = show()
    expect(countsOf('Weekday')).toEqual([14, 11, 8, 8, 10, 7, 9])
    expect(rowsOf('Weekday')[0]?.textContent).toBe('Monday1421%')
    expect(screen.getByText('Dotted line: an even spread, 9.6 a day.')).toBeTruthy()
    expect(within(screen.getByRole('list', { name: 'Weekday' })).queryByRole('button')).toBeNull()
    expect(queries()).toEqual([])
  })

  it('show the rest on request', async () => {
    const { user } = show()
    const all = new Set(raw.map((incident) => placeOf(incident)?.id)).size
    await user.click(screen.getByRole('button', { name: `${all - 8} more places` }))
    expect(rowsOf('Place')).toHaveLength(all + 1)
    await user.click(screen.getByRole('button', { name: 'Show fewer' }))
    expect(rowsOf('Place')).toHaveLength(9)
  })

  it('filter by a row, and by what is not reported', async () => {
    const { user, queries } = show()
    const press = async (list: string, name: RegExp) =>
      user.click(within(screen.getByRole('list', { name: list })).getByRole('button', { name }))
    await press('Place', /^Green Zone/)
    await press('Governorate', /^Baghdad/)
    await press('Target', /^Not reported/)
    expect(queries()).toEqual(['?place=green-zone', '?admin1=baghdad', '?target=none'])
  })

  it('leave the place out of the places alone', () => {
    show(toggleValue(EMPTY_FILTER, 'place', 'green-zone'))
    expect(countsOf('Place').slice(0, 3)).toEqual([8, 8, 6])
    expect(countsOf('Governorate')).toEqual([8])
    const pressed = screen.getByRole('button', { name: /^Green Zone/ })
    expect(pressed.getAttribute('aria-pressed')).toBe('true')
  })

  it('say so where nothing is left', () => {
    const filter = toggleValue(setMonths(EMPTY_FILTER, ['2019-12' as Month]), 'type', 'rocket')
    show(filter)
    expect(screen.getAllByText('Nothing matches the filters.')).toHaveLength(3)
    expect(countsOf('Weekday')).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('say the same in Arabic, from Saturday on', () => {
    show(EMPTY_FILTER, 'month', arabicWith('latn'))
    expect(countsOf('يوم الأسبوع')).toEqual([7, 9, 14, 11, 8, 8, 10])
    expect(screen.getByRole('button', { name: '29 مكاناً آخر' })).toBeTruthy()
  })
})
