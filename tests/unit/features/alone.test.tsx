// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { tally } from '#analysis/tally/pass.ts'
import { columnsOf } from '#data/columns.ts'
import type { Month } from '#domain/day.ts'
import Breakdown from '#features/breakdown/Breakdown.tsx'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import { setMonths, toggleValue } from '#state/filterChanges.ts'
import { DEFAULT_VIEW, type RankBy, type RankMeasure } from '#state/viewState.ts'
import { createHighlightStore } from '#ui/highlight.ts'

import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'
import { blamedFor, incidents, placeOf } from '../records.ts'

const dataset = realDataset()
const columns = columnsOf(dataset)

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn<() => void>()
})

interface Opened {
  readonly by: RankBy
  readonly measure?: RankMeasure
  readonly filter?: Filter
}

function open({ by, measure = 'incidents', filter = EMPTY_FILTER }: Opened) {
  const highlight = createHighlightStore()
  const shown = { dataset, tally: tally(columns, filter), filter, highlight }
  const { queries } = renderAt(<Breakdown {...shown} side="month" rank={by} measure={measure} />, {
    ...DEFAULT_VIEW,
    filter,
    rank: by,
    measure,
  })
  return { queries, user: userEvent.setup() }
}

/** The list that stands alone, in rows of plain text with a bar between their parts. */
function rowsOf(group: string, list = group): readonly string[] {
  const alone = screen.getByRole('group', { name: group })
  const items = within(within(alone).getByRole('list', { name: list })).getAllByRole('listitem')
  return items.map((item) =>
    [...item.querySelectorAll('span, strong, bdi')].map((part) => part.textContent).join(' | '),
  )
}

const killedAt = (id: string) =>
  incidents.filter((each) => placeOf(each)?.id === id).map((each) => each.preferred.killed)

describe('a list that stands alone', () => {
  it('has all values, each with count and share, and filters', async () => {
    const { user, queries } = open({ by: 'place' })
    const rows = rowsOf('Place')
    expect(rows).toHaveLength(new Set(incidents.map((each) => placeOf(each)?.id)).size)
    expect(rows[1]).toBe('Green Zone (International Zone) | 8 | 12% | ')
    const alone = screen.getByRole('group', { name: 'Place' })
    await user.click(within(alone).getByRole('button', { name: /^Green Zone/ }))
    expect(queries()).toEqual(['?place=green-zone&break=place'])
  })

  it('counts deaths, beside the incidents without a figure', () => {
    open({ by: 'target', measure: 'killed' })
    const convoys = incidents.filter(({ targetKind }) => targetKind === 'logistics-convoy')
    const killed = convoys.reduce((sum, each) => sum + (each.preferred.killed ?? 0), 0)
    const without = convoys.filter((each) => each.preferred.killed === null).length
    expect(rowsOf('Target').find((row) => row.startsWith('Supply convoy'))).toMatch(
      new RegExp(`\\| ${killed} \\| \\d+% \\| no figure for ${without}$`),
    )
  })

  it('tells a number of dead that nobody gives from none', () => {
    open({ by: 'place', measure: 'killed' })
    expect(killedAt('bartella')).toEqual([null])
    expect(killedAt('besmaya')).toEqual([0])
    const rows = rowsOf('Place')
    expect(rows.find((row) => row.startsWith('Bartella'))).toMatch(
      /\| not known \| {2}\| no figure for 1$/,
    )
    expect(rows.find((row) => row.startsWith('Besmaya'))).toMatch(/\| 0 \| 0% \| $/)
  })

  it('keeps who claimed apart from who was blamed, and says for how many nobody is named', () => {
    open({ by: 'actor' })
    const claimed = incidents.filter((each) => each.preferred.claimedBy.length > 0).length
    const blamed = incidents.filter((each) => blamedFor(each).length > 0).length
    expect(rowsOf('Actor', 'Claimed it')[0]).toMatch(new RegExp(`\\| ${67 - claimed} \\|`))
    expect(rowsOf('Actor', 'Blamed by others')[0]).toMatch(new RegExp(`\\| ${67 - blamed} \\|`))
  })

  it('gives a rate where weeks or weekdays have not as many days', () => {
    open({ by: 'week' })
    const first = incidents.filter(({ date }) => date <= '2020-07-26').length
    expect(rowsOf('Week')[0]).toBe(`23–26 Jul | ${first} | 3% | ${first / 4} a day`)
    const filter = setMonths(EMPTY_FILTER, ['2020-08' as Month])
    open({ by: 'weekday', filter })
    const mondays = incidents.filter(
      ({ date }) => date.startsWith('2020-08') && new Date(date).getUTCDay() === 1,
    )
    expect(rowsOf('Weekday')[0]).toContain(` | ${Math.round((mondays.length / 5) * 10) / 10} a day`)
  })

  it('gives none where all have as many', () => {
    open({ by: 'weekday' })
    expect(rowsOf('Weekday').some((row) => row.includes('a day'))).toBe(false)
  })

  it('says so where nothing is left', () => {
    const filter = toggleValue(setMonths(EMPTY_FILTER, ['2019-12' as Month]), 'type', 'rocket')
    open({ by: 'evidence', filter })
    const alone = screen.getByRole('group', { name: 'Evidence' })
    expect(within(alone).getByText('Nothing matches the filters.')).toBeTruthy()
  })

  it('is opened from the short list, counted another way and closed', async () => {
    const { user, queries } = open({ by: 'place' })
    const press = async (name: string) => user.click(screen.getByRole('button', { name }))
    await press('Target: all values, over the full width')
    await press('Reported killed')
    await press('Close')
    expect(queries()).toEqual(['?break=target', '?break=place&of=killed', '?tab=compare'])
  })
})
