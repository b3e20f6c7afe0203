// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { changesOf, incidents, placeOf, recordOf } from '../records.ts'
import { show } from './detailStage.tsx'

/** The value that stands beside a name in the lists of facts. */
const fact = (name: string) =>
  screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent.trim()

/** What the detail says of a number of dead or hurt; where none is used it may say that sources give one. */
function figureText(figure: number | null): RegExp {
  if (figure === null) return /^not reported/
  return figure === 0 ? /^0 \(reported as none\)$/ : new RegExp(`^${figure}$`)
}

describe('the incident detail', () => {
  it('is named by its title and gives day, type, target and place with what limits it', async () => {
    const { panel, queries } = show('2020-08-26-ied-convoy')
    const record = recordOf(incidents, '2020-08-26-ied-convoy')
    expect(screen.getByRole('region', { name: record.title })).toBeTruthy()
    expect(panel.getByText('Wednesday, 26 August 2020').getAttribute('datetime')).toBe(record.date)
    expect(fact('Target')).toBe('Supply convoy')
    const place = placeOf(record)
    expect(fact('Place')).toContain(place?.name)
    expect(fact('Place')).toContain(
      `near the place, within about ${place?.precisionKm} km (UCDP precision code ${record.preferred.wherePrec})`,
    )
    await userEvent.click(panel.getByRole('button', { name: place?.name ?? '' }))
    expect(queries()).toEqual([`?place=${place?.id}&incident=${record.id}`])
  })

  it.each(incidents.map(({ id }) => id))('tells no figure from none in %s', (id) => {
    show(id)
    const { killed, injured } = recordOf(incidents, id).preferred
    expect(fact('Killed')?.replace('\u00a0killed', '')).toMatch(figureText(killed))
    expect(fact('Injured')).toMatch(figureText(injured))
  })

  it('says first that accounts differ wherever the record is contested', () => {
    for (const { id, evidence, note } of incidents) {
      const { panel } = show(id)
      expect(document.querySelector(':is(ul, ol, dl):empty')).toBeNull()
      const warnings = panel.queryAllByText('Accounts differ.').length
      expect(warnings, id).toBeGreaterThanOrEqual(evidence === 'contested' ? 1 : 0)
      expect(screen.getByRole('region').textContent).toContain(note)
      cleanup()
    }
  })

  it('keeps the claim, the blame and nobody apart, and marks a disputed blame', () => {
    show('2020-08-10-ied-convoy-jraischan')
    expect(fact('Claimed by')).toBe('Ahl al-Kahf')
    expect(fact('Blamed by others')).toBe('nobody for this incident in particular')
    cleanup()
    show('2020-09-30-rocket-erbil-airport')
    expect(fact('Claimed by')).toBe('no reliable report of a claim')
    expect(fact('Blamed by others')).toBe('Popular Mobilization Forces (PMF) disputed')
    cleanup()
    show('2020-08-05-rocket')
    expect(fact('Blamed by others')).toBe('Pro-Iran militias (collective)')
  })

  it('links every possible duplicate, and none where the file has none', () => {
    for (const { id, possibleDuplicateOf } of incidents) {
      const { panel } = show(id)
      const links = possibleDuplicateOf.map((other) =>
        panel.getByRole('link', { name: recordOf(incidents, other).title }).getAttribute('href'),
      )
      expect(links).toEqual(possibleDuplicateOf.map((other) => `?incident=${other}`))
      const headings = panel.queryAllByText('May be the same event as').map(() => id)
      expect(headings).toEqual(links.length > 0 ? [id] : [])
      cleanup()
    }
  })

  it('says of a possible duplicate how near it is in day and place', () => {
    show('2020-09-18-ied-convoy')
    const near = screen.getByRole('heading', { name: 'May be the same event as' }).parentElement
    expect(near?.textContent).toContain(
      'a day apart, Babil governorate in that record, no place in this one',
    )
    expect(near?.textContent).toContain(
      'the same day, Ishaqi sub-district in that record, no place in this one',
    )
  })

  it('leads from whoever claimed it to their page', () => {
    const { panel } = show('2020-08-10-ied-convoy-jraischan')
    const hrefs = panel
      .getAllByRole('link', { name: 'Ahl al-Kahf' })
      .map((link) => link.getAttribute('href'))
    expect(new Set(hrefs)).toEqual(new Set(['?actor-page=ahl-al-kahf']))
  })

  it('says what each version changed of it, and nothing where none did', () => {
    for (const { id } of incidents) {
      const { panel } = show(id)
      const told = panel
        .queryAllByText(/^Version /)
        .map(({ textContent, nextElementSibling }) => [
          textContent.split(',')[0],
          nextElementSibling?.textContent,
        ])
      expect(told).toEqual(changesOf(id).map(({ version, note }) => [`Version ${version}`, note]))
      cleanup()
    }
  })

  it('gives the span of a date that is not known to the day', () => {
    show('2020-09-18-ied-najaf-institute')
    expect(fact('Date')).toContain('counted on 18 September 2020')
  })
})
