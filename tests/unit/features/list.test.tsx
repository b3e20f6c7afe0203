// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { columnsOf } from '#data/columns.ts'
import { toggleValue } from '#state/filterChanges.ts'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import { DEFAULT_VIEW, type SortKey } from '#state/viewState.ts'
import { tally } from '#analysis/tally/pass.ts'
import IncidentList from '#features/incidents/IncidentList.tsx'
import { createHighlightStore } from '#ui/highlight.ts'

import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'
import { incidents, places } from '../records.ts'

const dataset = realDataset()
const columns = columnsOf(dataset)

function show({ filter = EMPTY_FILTER, sort = 'date', opened }: Shown = {}) {
  const highlight = createHighlightStore()
  const { queries } = renderAt(
    <IncidentList {...{ dataset, tally: tally(columns, filter), sort, opened, highlight }} />,
    { ...DEFAULT_VIEW, filter, sort, incident: opened },
  )
  return { highlight, queries }
}

interface Shown {
  readonly filter?: Filter
  readonly sort?: SortKey
  readonly opened?: string
}

const bodyRows = () => [...document.querySelectorAll<HTMLElement>('tbody tr:has(td a)')]
/** The row that leads to an incident: found by address, as some titles stand twice. */
const rowOf = (id: string): HTMLElement => {
  const row = bodyRows().find(
    (each) => each.querySelector('a')?.getAttribute('href') === `?incident=${id}`,
  )
  if (row === undefined) throw new Error(`no row leads to ${id}`)
  return row
}
const highlighted = () => bodyRows().filter((row) => row.hasAttribute('data-alight'))
const titles = () => bodyRows().map((row) => row.querySelector('a')?.textContent)

describe('the incident list', () => {
  it('has a row for every record of the file, earliest first, each a link to its detail', () => {
    show()
    const expected = [...incidents]
      .toSorted((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1))
      .map(({ title }) => title)
    expect(titles()).toEqual(expected)
    expect(screen.getByRole('table', { name: '67 incidents' })).toBeTruthy()
    // A head, a row for each month and one for each incident.
    expect(screen.getAllByRole('row')).toHaveLength(1 + 3 + 67)
    for (const { id, title } of incidents) {
      expect(within(rowOf(id)).getByRole('link', { name: title })).toBeTruthy()
    }
  })

  it('tells killed and injured where a source reports any, and no figure nor zero elsewhere', () => {
    show()
    for (const { id, preferred } of incidents) {
      const told = [
        ...(Number(preferred.killed) > 0 ? [`${preferred.killed}\u00a0killed`] : []),
        ...(Number(preferred.injured) > 0 ? [`${preferred.injured} injured`] : []),
        ...((preferred.killed === 0 && preferred.injured === null) ||
        (preferred.killed === null && preferred.injured === 0)
          ? ['partly reported']
          : []),
      ]
      expect(`${id} ${rowOf(id).children[4]?.textContent}`).toBe(`${id} ${told.join('')}`)
    }
  })

  it('says that the place is not reported for the records without one, and names it for the others', () => {
    show()
    for (const { id, preferred } of incidents) {
      const cell = rowOf(id).children[3]?.textContent ?? ''
      const place = places.find(({ id: placeId }) => placeId === preferred.placeId)
      const [name = ''] = (place?.name ?? 'not reported').split(/,| \(/)
      expect(cell.slice(0, name.length)).toBe(name)
    }
  })

  it('has the months as headings with their counts, and the date once a day', () => {
    show()
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'July 6',
      'August 25',
      'September 36',
    ])
    const again = bodyRows().filter((row) => row.querySelector('[data-again]') !== null)
    expect(again).toHaveLength(67 - new Set(incidents.map(({ date }) => date)).size)
    cleanup()
    show({ sort: 'place' })
    expect(screen.queryAllByRole('rowheader')).toEqual([])
    expect(document.querySelector('[data-again]')).toBeNull()
  })

  it('shows what the filter leaves and counts it against all', () => {
    show({ filter: toggleValue(EMPTY_FILTER, 'evidence', 'contested') })
    const contested = incidents.filter(({ evidence }) => evidence === 'contested')
    expect(bodyRows()).toHaveLength(contested.length)
    expect(screen.getByRole('table', { name: `${contested.length} of 67 incidents` })).toBeTruthy()
  })

  it('says so in words when nothing passes', () => {
    show({ filter: toggleValue(EMPTY_FILTER, 'actor', 'pompeo') })
    expect(screen.getByText(/No incident matches these filters/)).toBeTruthy()
    expect(screen.getByRole('table', { name: '0 of 67 incidents' })).toBeTruthy()
  })

  it('takes any order from its menu', async () => {
    const { queries } = show({ sort: '-date' })
    const menu = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Order' })
    expect(menu.value).toBe('-date')
    for (const name of ['By place', 'By attack type', 'By evidence', 'Most killed first']) {
      await userEvent.selectOptions(menu, name)
    }
    expect(queries()).toEqual(['?sort=place', '?sort=type', '?sort=evidence', '?sort=killed'])
  })

  it('opens a row by keyboard, marks the one that is open, and highlights the one pointed at', async () => {
    const id = '2020-08-26-ied-convoy'
    const row = dataset.incidents.findIndex((incident) => incident.id === id)
    const { highlight, queries } = show({ opened: id })
    const link = within(rowOf(id)).getByRole('link')
    expect(link.getAttribute('aria-current')).toBe('true')
    await userEvent.hover(rowOf(id))
    expect(highlighted()).toEqual([rowOf(id)])
    await userEvent.unhover(rowOf(id))
    expect(highlighted()).toEqual([])
    act(() => link.focus())
    expect([...highlight.rows()]).toEqual([row])
    await userEvent.keyboard('{Enter}')
    expect(queries()).toEqual([`?incident=${id}`])
  })
})
