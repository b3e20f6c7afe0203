// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import type { ContextEvent } from '#domain/dataset.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { KeyEvents } from '#features/events/KeyEvents.tsx'
import { disputedDays, eventDate } from '#features/events/eventDates.ts'

import { day } from '../day.ts'
import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'
import { contextEvents, recordOf, sources } from '../records.ts'

const dataset = realDataset()

function show(from = '1') {
  return renderAt(<KeyEvents dataset={dataset} from={from} />)
}

/** The list item of an event of the file. */
function itemOf(id: string): HTMLElement {
  const { title } = recordOf(contextEvents, id)
  const item = screen.getByRole('heading', { level: 4, name: title }).closest('li')
  if (item === null) throw new Error(`${title} is in no list`)
  return item
}

describe('the events around the attacks', () => {
  it('are all 35 of the file, with title and detail', () => {
    show()
    const titles = screen.getAllByRole('heading', { level: 4 }).map((h) => h.textContent)
    expect(titles.toSorted()).toEqual(contextEvents.map(({ title }) => title).toSorted())
    for (const { id } of contextEvents) {
      const event = dataset.contextEvents.find((other) => other.id === id)
      expect(itemOf(id).textContent).toContain(event?.detail)
    }
  })

  it('say when in words where no day is known', () => {
    show()
    expect(itemOf('2020-09-pompeo-warning').textContent).toContain(
      'between 20 and 27 September 2020',
    )
    expect(itemOf('2020-05-kadhimi-premier').textContent).toContain('in May 2020')
    expect(itemOf('2020-bases-withdrawn').textContent).toContain(
      'between 1 January and 28 September 2020',
    )
    expect(itemOf('2020-09-23-sadr-blames').textContent).toMatch(
      /23 September 2020.*sources differ: 23.{1,3}24 September 2020/,
    )
  })

  it('carry the numbers of the chart', () => {
    show()
    expect(itemOf('2020-07-25-besmaya-handover').textContent).toContain('Number 1 on the chart.')
    expect(itemOf('2020-09-pompeo-warning').textContent).not.toContain('on the chart')
    expect(itemOf('2019-12-27-k1-rockets').textContent).not.toContain('on the chart')
  })

  it('begin at the heading, or at the event that a link names', () => {
    show()
    expect(document.activeElement?.textContent).toBe('What happened around the attacks')
    cleanup()
    show('2020-09-pompeo-warning')
    expect(document.activeElement?.textContent).toBe(
      recordOf(contextEvents, '2020-09-pompeo-warning').title,
    )
  })

  it('lead to the pages of those who took part', async () => {
    const { queries } = show()
    const link = within(itemOf('2020-09-pompeo-warning')).getByRole('link', {
      name: 'Mike Pompeo',
    })
    await userEvent.click(link)
    expect(queries()).toEqual(['?actor-page=pompeo'])
  })
})

describe('what is in dispute', () => {
  it('is told side by side, every version with all who say so', () => {
    show()
    for (const { id, disputes } of contextEvents) {
      const tables = within(itemOf(id)).queryAllByRole('table')
      expect(tables).toHaveLength(disputes.length)
      for (const [index, { field, versions }] of disputes.entries()) {
        const table = tables[index]
        if (table === undefined) throw new Error(`${id} has no table for ${field}`)
        expect(within(table).getByRole('caption').textContent).toContain(field)
        for (const { value, sourceIds } of versions) {
          const row = within(table).getByRole('rowheader', { name: value }).closest('tr')
          for (const sourceId of sourceIds) {
            const { publisher } = recordOf(sources, sourceId)
            expect(row?.textContent).toContain(publisher)
          }
        }
      }
    }
  })

  it('shows who was told that the embassy may close, and how many troops were to stay', () => {
    show()
    const [recipient] = within(itemOf('2020-09-pompeo-warning')).getAllByRole('table')
    expect(recipient && within(recipient).getAllByRole('rowheader')).toHaveLength(10)
    const troops = within(itemOf('2020-09-09-troop-cut')).getByRole('table', {
      name: 'Accounts differ: target level',
    })
    expect(within(troops).getByRole('row', { name: /^3,500 Emirates Policy Center/ })).toBeTruthy()
  })

  it('is called an account, not a difference, when one version is told', () => {
    show()
    const raid = within(itemOf('2020-06-26-kh-raid'))
    expect(raid.getByRole('table', { name: 'One account: detained' })).toBeTruthy()
  })
})

describe('sources', () => {
  it('open in a new tab, safely', () => {
    show()
    const links = screen.getAllByText(/opens in a new tab/).map((words) => words.closest('a'))
    for (const link of links) {
      expect(link?.getAttribute('href')).toMatch(/^https?:/)
      expect(link?.getAttribute('rel')).toBe('noopener noreferrer')
      expect(link?.getAttribute('target')).toBe('_blank')
    }
    expect(links.length).toBeGreaterThan(50)
  })
})

describe('when an event was', () => {
  const event = dataset.contextEvents[0] as ContextEvent
  const spanning = (from: string, to: string): ContextEvent => ({
    ...event,
    date: null,
    span: { from: day(from), to: day(to) },
  })

  it.each([
    ['2020-09-20', '2020-09-27', 'between 20 and 27 September 2020'],
    ['2020-08-30', '2020-09-02', 'between 30 August and 2 September 2020'],
    ['2019-12-30', '2020-01-02', 'between 30 December 2019 and 2 January 2020'],
    ['2020-02-01', '2020-02-29', 'in February 2020'],
    ['2020-01-01', '2020-12-31', 'during 2020'],
    ['2020-09-20', '2020-09-20', '20 September 2020'],
  ])('from %s to %s is “%s”', (from, to, words) => {
    expect(eventDate(spanning(from, to), ENGLISH)).toBe(words)
  })

  it('is its day when it has one', () => {
    expect(eventDate(event, ENGLISH)).toBe('27 December 2019')
    expect(disputedDays(event, ENGLISH)).toBeUndefined()
  })
})
