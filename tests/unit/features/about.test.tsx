// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import type { Dataset } from '#domain/dataset.ts'
import { aboutWords } from '#features/about/words.ts'
import { About } from '#features/about/About.tsx'
import { piecesOf } from '#features/about/LinkedText.tsx'
import { DEFAULT_VIEW } from '#state/viewState.ts'

import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'
import { incidents } from '../records.ts'

const dataset = realDataset()

function show(data: Dataset = dataset) {
  return renderAt(<About dataset={data} />, { ...DEFAULT_VIEW, about: true })
}

const addressOf = (id: string) => `?incident=${id}`

const section = (name: string) => within(screen.getByRole('region', { name }))

/** The last cell of a row: its figure. */
function figureOf(table: string, row: string): string | null | undefined {
  const found = within(screen.getByRole('table', { name: table })).getByRole('rowheader', {
    name: row,
  })
  return found.closest('tr')?.querySelector('td:last-child')?.textContent
}

describe('about the data', () => {
  it('says how many incidents there are, and where they come from', () => {
    show()
    expect(
      screen.getByText(
        '67 incidents are counted. 39 are in one of the original sources; 28 rest on other sources only.',
      ),
    ).toBeTruthy()
    expect(
      screen.getByText(/^Every day of 23 July.{1,3}30 September 2020 .*: 70 days\.$/),
    ).toBeTruthy()
    expect(
      section('Is this record complete?').getByText(/^For 23 days no incident is recorded/),
    ).toBeTruthy()
  })

  it('says what is not known, with unknown told apart from none', () => {
    show()
    expect(
      screen.getByText('No figure for killed in 33 of 67 incidents, none for injured in 27.'),
    ).toBeTruthy()
    const table = 'Incidents by what is reported of casualties'
    expect(figureOf(table, 'No figure')).toBe('27')
    expect(figureOf(table, 'None')).toBe('33')
    expect(screen.getByText('For 3 of 67 incidents (4%) no place is reported.')).toBeTruthy()
    expect(screen.getByText('7 of 67 incidents (10%) rest on a single source.')).toBeTruthy()
  })

  it('counts by level, precision code, kind and month', () => {
    show()
    expect(figureOf('Incidents by level of evidence', 'Disputed')).toBe('6')
    expect(figureOf('Incidents by level of evidence', 'Corroborated')).toBe(
      String(incidents.filter(({ evidence }) => evidence === 'corroborated').length),
    )
    const codes = 'How exactly the place of an incident is known, by the codes of UCDP'
    expect(figureOf(codes, '6')).toBe('3')
    const byKind = within(screen.getByRole('table', { name: 'By kind' }))
    expect(byKind.getByRole('row', { name: 'partisan 31 27' })).toBeTruthy()
    const byMonth = within(screen.getByRole('table', { name: 'By month published' }))
    expect(byMonth.getByRole('row', { name: 'Undated 44 31' })).toBeTruthy()
  })

  it('sets what others counted beside our count', () => {
    show()
    const others = section('Counts by others')
    const rows = within(others.getByRole('table')).getAllByRole('row')
    expect(rows).toHaveLength(1 + 17)
    const cells = rows.map((row) => [...row.children].map(({ textContent }) => textContent))
    const talos = cells.find(([who, days]) => who?.startsWith('Talos') && days?.includes('31'))
    expect(talos?.slice(3)).toEqual(['13', '13', '2'])
    expect(cells.filter((row) => row[4] === 'not compared')).toHaveLength(4)
    expect(others.getByRole('table').textContent).toContain('at least 32')
    expect(others.getByText(/How many attacks are missing here cannot be known\.$/)).toBeTruthy()
  })

  it('draws the counts that can be compared, theirs and ours where the figures lie', () => {
    show()
    const plot = section('Counts by others').getByRole('img', { name: /^Dot plot/ })
    const drawn = [...plot.querySelectorAll('div > svg')].map((dots) =>
      [...dots.querySelectorAll('svg')].map((dot) => parseFloat(dot.getAttribute('x') ?? '')),
    )
    const table = section('Counts by others').getAllByRole('row').slice(1)
    const figures = table.map((row) =>
      [...row.children]
        .slice(3, 5)
        .map(({ textContent }) => parseFloat(/\d+/.exec(textContent)?.[0] ?? '')),
    )
    // Four cover other days, and one counts dates.
    const compared = figures.filter(([theirs, ours]) => !Number.isNaN(ours) && theirs !== 35)
    expect(compared).toHaveLength(12)
    expect(drawn.filter((dots) => dots.length > 0)).toEqual(
      compared.map((pair) => pair.map((figure) => (figure / 60) * 100)),
    )
    const others = section('Counts by others')
    expect(others.getByText(/^Not drawn, as it counts dates .*: The Jerusalem Post/)).toBeTruthy()
    expect(others.getByText(/^Not drawn, as most .*: The Washington Institute.* AFP/)).toBeTruthy()
  })

  it('lists the records that a version changed, each incident as a way to it', () => {
    show()
    const versions = section('Version and changes')
    const [list] = versions.getAllByRole('group')
    if (list === undefined) throw new Error('no list of changed records')
    list.setAttribute('open', '')
    fireEvent(list, new Event('toggle'))
    expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(50)
    expect(
      within(list)
        .getByRole('link', { name: 'Convoy bomb wounds a driver in Salah ad-Din' })
        .getAttribute('href'),
    ).toBe(addressOf('2020-09-12-ied-convoy-rayash'))
  })

  it('keeps claimed, blamed and collectively blamed apart', () => {
    show()
    const who = section('Who claimed it, who was blamed: three things, never merged')
    expect(who.getByText(/^Claimed: .* 4 incidents\./)).toBeTruthy()
    expect(who.getByText(/^Blamed: .* 5 incidents; for 3 of them/)).toBeTruthy()
    expect(who.getByText(/^Blamed for the campaign as a whole: Pro-Iran militias/)).toBeTruthy()
  })

  it('names the possible duplicates, both of each pair', async () => {
    const { queries } = show()
    const duplicates = section('Possible duplicates')
    expect(duplicates.getByText(/^12 pairs over 18 records .* leaves 59, so up to 8/)).toBeTruthy()
    expect(duplicates.getAllByRole('link')).toHaveLength(24)
    const [first] = duplicates.getAllByRole('link', { name: 'Rockets hit Baghdad airport' })
    if (first !== undefined) await userEvent.click(first)
    expect(queries()).toEqual([addressOf('2020-09-06-rocket')])
  })

  it('lists what a figure counts when asked', () => {
    show()
    const where = section('Where: what is not known')
    const [list] = where.getAllByRole('group')
    if (list === undefined) throw new Error('no list of those without a place')
    // jsdom opens no details of its own accord.
    list.setAttribute('open', '')
    fireEvent(list, new Event('toggle'))
    const titles = within(list).getAllByRole('link')
    expect(titles.map((link) => link.getAttribute('href'))).toEqual(
      incidents
        .filter(({ preferred }) => preferred.placeId === null)
        .map(({ id }) => addressOf(id)),
    )
  })

  it('leads to the comparison of sources, and out', async () => {
    const { queries } = show()
    await userEvent.click(screen.getByRole('link', { name: /five original sources with/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await userEvent.keyboard('{Escape}')
    expect(queries()).toEqual(['?compare=founding,outside', '', ''])
  })
})

describe('doubts', () => {
  it('mention incidents of the data only, each as a link that says its day', () => {
    show()
    const list = section('Known doubts')
    const mentioned = aboutWords.en.doubts.list
      .flatMap(piecesOf)
      .flatMap(({ incidentId }) => incidentId ?? [])
    const ids = new Set(incidents.map(({ id }) => id))
    expect(mentioned.filter((id) => !ids.has(id))).toEqual([])
    expect(list.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      mentioned.map(addressOf),
    )
    expect(list.getAllByRole('link')[0]?.textContent).toBe('28 July')
    expect(document.body.textContent).not.toContain('[[')
  })

  it('say where the dead are reported, from the data', () => {
    show()
    expect(
      section('Killed and injured: what is not known').getByText(/9 dead:/).parentElement
        ?.textContent,
    ).toBe(
      'One original source says that nobody was harmed in the two months. The figures taken from other sources come to 9 dead: 1 on 21 August, 1 on 8 September and 7 on 28 September.',
    )
  })
})

describe('what may be missing', () => {
  it('an address for reports: said so, or a link when there is one', () => {
    show()
    expect(screen.getByText(/No address for reports is configured/)).toBeTruthy()
    cleanup()
    const corrections = 'https://example.org/new'
    show({ ...dataset, meta: { ...dataset.meta, corrections } })
    expect(screen.getByRole('link', { name: /^Report it/ }).getAttribute('href')).toBe(corrections)
  })
})
