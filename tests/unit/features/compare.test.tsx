// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { Compare } from '#features/comparison/Compare.tsx'
import { DEFAULT_VIEW } from '#state/viewState.ts'

import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'
import { citedBy, incidents, sources } from '../records.ts'

const dataset = realDataset()

function show(sides: readonly [string, string]) {
  const view = { ...DEFAULT_VIEW, compare: sides }
  return renderAt(<Compare dataset={dataset} sides={sides} />, view)
}

const cited = new Set(incidents.flatMap(citedBy))

const part = (name: RegExp) => within(screen.getByRole('region', { name }))
const hrefs = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute('href'))

describe('the original sources against the other sources', () => {
  it('says how many each has, and lists them', () => {
    show(['founding', 'outside'])
    expect(screen.getByRole('status').textContent).toBe(
      'The five original sources: 39 of 67 incidents. All other sources: 65 of 67 incidents. 37 incidents are in both.',
    )
    expect(hrefs(part(/^Only in: All other sources 28$/).getAllByRole('link'))).toEqual(
      incidents.filter(({ founding }) => !founding).map(({ id }) => `?incident=${id}`),
    )
    expect(part(/^In both 37$/).getAllByRole('link')).toHaveLength(37)
  })

  it('says what each has of a day or a place that is not the same', () => {
    show(['founding', 'outside'])
    const days = part(/^Dates differ/)
    const first = days.getByRole('link', { name: 'Roadside bombs hit a supply convoy' })
    expect(first.closest('li')?.textContent).toContain('All other sources22 Jul and 23 Jul')
    const babil = part(/^In both/).getByRole('link', { name: 'Equipment convoy bombed in Babil' })
    const text = babil.closest('li')?.textContent
    expect(text).toContain('The five original sourcesBabil governorate')
    expect(text).toContain('All other sourcesAl-Batha sub-district')
  })

  it('opens an incident', async () => {
    const { queries } = show(['founding', 'outside'])
    await userEvent.click(screen.getByRole('link', { name: 'Rocket fire listed, place not found' }))
    expect(queries()).toEqual(['?incident=2020-09-07-rocket'])
  })
})

describe('the choice of sides', () => {
  it('offers groups first, then each source that an incident cites', () => {
    show(['founding', 'outside'])
    const select = screen.getByRole('combobox', { name: 'First' })
    const options = within(select).getAllByRole<HTMLOptionElement>('option')
    expect(options.slice(0, 2).map(({ value }) => value)).toEqual(['founding', 'outside'])
    expect(
      options
        .slice(2)
        .map(({ value }) => value)
        .toSorted(),
    ).toEqual([...cited].toSorted())
    expect(new Set(options.map(({ textContent }) => textContent)).size).toBe(options.length)
    const groups = within(select).getAllByRole('group')
    expect(groups.map((group) => group.getAttribute('label'))).toEqual([
      'Groups of sources',
      'Original sources',
      'official',
      'news agency',
      'news',
      'alert service',
      'analysis',
      'partisan',
    ])
  })

  it('sets another source against the same other, and swaps', async () => {
    const { queries } = show(['founding', 'outside'])
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'First' }), 'epc-2020-10')
    await userEvent.click(screen.getByRole('link', { name: /Swap/ }))
    expect(queries()).toEqual(['?compare=epc-2020-10,outside', '?compare=outside,founding'])
  })

  it('does not offer what the other side is', () => {
    show(['founding', 'outside'])
    const second = within(screen.getByRole('combobox', { name: 'Second' }))
    expect(second.getByRole('option', { name: 'The five original sources' })).toHaveProperty(
      'disabled',
      true,
    )
  })

  it('names a chosen source that no incident cites', () => {
    const uncited = sources.find(({ id }) => !cited.has(id))
    show([uncited?.id ?? '', 'founding'])
    expect(screen.getByRole('combobox', { name: 'First' })).toHaveProperty('value', uncited?.id)
    expect(screen.getByRole('status').textContent).toContain(': 0 of 67 incidents.')
    expect(screen.getByRole('status').textContent).toContain('No incident is in both.')
    expect(screen.queryByRole('region', { name: /^In both/ })).toBeNull()
  })
})

describe('when there is nothing to set against each other', () => {
  it('says so for one side twice', () => {
    show(['founding', 'founding'])
    expect(screen.getByRole('status').textContent).toMatch(/^Both sides are the same/)
    expect(screen.queryByRole('region', { name: /^(Only in|In both)/ })).toBeNull()
  })

  it('can be closed', async () => {
    const { queries } = show(['founding', 'outside'])
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(queries()).toEqual([''])
  })
})
