// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { parseDay } from '#domain/day.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { longCodeWords } from '#i18n/words/longCodes.ts'

import {
  actors,
  citedBy,
  incidents,
  places,
  recordOf,
  sources,
  type RawIncident,
} from '../records.ts'
import { show } from './detailStage.tsx'

type Claim = RawIncident['claims'][number]

const sourceOf = (id: string) => recordOf(sources, id)
const contested = incidents.filter(({ evidence }) => evidence === 'contested')
const paired = incidents.filter(({ possibleDuplicateOf }) => possibleDuplicateOf.length > 0)

/** What a claim says, read from the files: names for ids, words for codes, days written out. */
function said({ field, value }: Claim): string {
  const text = String(value)
  const place = places.find(({ id }) => id === text)
  const actor = actors.find(({ id }) => id === text)
  const day = field === 'date' ? parseDay(text) : undefined
  if (day !== undefined) return ENGLISH.format.day(day)
  const codes: Readonly<Record<string, string>> = codeWords[ENGLISH.lang].target
  if (text === 'not-reported') return 'not reported'
  return place?.name ?? codes[text] ?? actor?.name ?? text
}

const table = () => screen.getByRole('table', { name: /^Who says what/ })

/** The rows of the table as field, value and publisher; a value stands once for all who give it. */
function rowsShown(): readonly string[] {
  const rows: string[] = []
  let field = ''
  let value = ''
  for (const row of within(table()).getAllByRole('row')) {
    const name = row.querySelector('.detail-field-name')?.textContent
    if (typeof name === 'string') field = name
    value = row.querySelector('.detail-said b')?.textContent ?? value
    const publisher = row.querySelector('.source-publisher bdi')?.textContent
    if (typeof publisher === 'string') rows.push(`${field} | ${value} | ${publisher}`)
  }
  return rows
}

const rowsOfFile = (id: string) =>
  recordOf(incidents, id).claims.flatMap((claim) =>
    claim.sourceIds.map(
      (source) =>
        `${longCodeWords[ENGLISH.lang].claimField[claim.field as 'date']} | ${said(claim)} | ${sourceOf(source).publisher}`,
    ),
  )

/** What stands beside a name in the lists of facts. */
const factOf = (name: string) =>
  screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent

describe('who says what', () => {
  it.each([...contested, ...paired].map(({ id }) => id))(
    'has a row for every value of every source in %s',
    (id) => {
      show(id)
      expect(rowsShown().toSorted()).toEqual(rowsOfFile(id).toSorted())
    },
  )

  it('gives each source in full, with a link that opens safely and says so', () => {
    const id = '2020-09-20-rocket'
    show(id)
    const used = citedBy(recordOf(incidents, id))
    const rows = within(table()).getAllByRole('row')
    for (const source of sources.filter((each) => used.includes(each.id))) {
      const row = rows.find(({ textContent }) => textContent.includes(source.title))
      expect(row?.textContent).toContain(source.reliabilityNote)
      expect(row?.textContent).toContain(
        longCodeWords[ENGLISH.lang].sourceKind[source.kind as 'news'],
      )
      expect(row?.textContent).toContain(
        new Intl.DisplayNames('en', { type: 'language' }).of(source.language),
      )
      const day = parseDay(source.published ?? '')
      expect(row?.textContent).toContain(day === undefined ? 'undated' : ENGLISH.format.day(day))
      const title = row?.querySelector('.source-title bdi')
      expect([title?.getAttribute('lang'), title?.getAttribute('dir')]).toEqual([
        source.language,
        'auto',
      ])
      if (source.url === null || row === undefined) continue
      const link = within(row).getByRole('link', { name: /\(opens in a new tab\)$/ })
      expect(link.getAttribute('href')).toBe(new URL(source.url).href)
      expect(link.getAttribute('target')).toBe('_blank')
      expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    }
  })

  it('puts original sources first in each field, marks the value shown and says the rule', () => {
    const { panel } = show('2020-09-27-ied-convoy-a')
    expect(rowsShown().filter((row) => row.startsWith('Place'))).toEqual([
      'Place | Babil governorate | The Jerusalem Post',
      'Place | Al-Batha sub-district | Iraqi News Agency',
      'Place | Al-Batha sub-district | Baghdad Today',
      'Place | Al-Madhatiyah sub-district | Al-Iraqi News',
    ])
    const shown = panel.getAllByText('shown above').map((mark) => mark.parentElement?.textContent)
    expect(shown).toContain('Babil governorateshown above')
    expect(shown.join()).not.toContain('Batha')
    expect(panel.getAllByText(/Taken from an original source/)).toHaveLength(3)
  })

  it('tells status, weakness, the day of the report and notes in words', () => {
    const { panel } = show('2020-09-15-rocket')
    expect(panel.getAllByText('a day earlier')).toHaveLength(
      recordOf(incidents, '2020-09-15-rocket').claims.filter(({ dayOffset }) => dayOffset === -1)
        .length,
    )
    cleanup()
    const { panel: other } = show('2020-08-26-ied-convoy')
    expect(other.getByText('undated, or more than a day off')).toBeTruthy()
    expect(other.getAllByText('weak')).toHaveLength(3)
    expect(other.getAllByText('disputed').length).toBeGreaterThan(5)
    expect(other.getAllByText('for the campaign as a whole')).toHaveLength(1)
    expect(other.getByText('Police call it a leftover device, not a new attack.')).toBeTruthy()
  })

  it('leaves a source out and counts it again, and says which does not count', async () => {
    const id = '2020-08-29-rocket'
    const rudaw = citedBy(recordOf(incidents, id)).find(
      (source) => sourceOf(source).publisher === 'Rudaw',
    )
    if (rudaw === undefined) throw new Error('Rudaw is no source of it')
    const { panel, queries } = show(id)
    await userEvent.click(
      panel.getAllByRole('button', { name: /^Recount without this source Rudaw/ })[0] ?? table(),
    )
    await userEvent.click(panel.getByRole('button', { name: 'Recount without this incident' }))
    expect(queries()).toEqual([rudaw, id].map((left) => `?without=${left}&incident=${id}`))
    cleanup()
    const scope = { sources: 'all', duplicates: 'all', without: [rudaw] } as const
    const { panel: without } = show(id, scope)
    expect(
      without.queryAllByRole('button', { name: /^Recount without this source Rudaw/ }),
    ).toEqual([])
    const again = without.getAllByRole('button', { name: /^Count again Rudaw/ })
    expect(without.getAllByText('not counted')).toHaveLength(again.length)
    const dimmed = within(table())
      .getAllByRole('row')
      .filter((row) => row.hasAttribute('data-left-out'))
      .map((row) => row.querySelector('.detail-said')?.textContent)
    expect(dimmed).toEqual(['Diplomatic mission', '4 rockets'])
    expect(without.getByText('No source that counts says').parentElement?.textContent).toContain(
      'what the target was',
    )
  })

  it('lets an incident that is left out count again', async () => {
    const id = '2020-08-29-rocket'
    const scope = { sources: 'all', duplicates: 'all', without: [id] } as const
    const { panel, queries } = show(id, scope)
    await userEvent.click(panel.getByRole('button', { name: 'Count this incident again' }))
    expect(queries()).toEqual([`?incident=${id}`])
  })

  it('says what no source says, and never as a zero', () => {
    const { panel } = show('2020-09-07-rocket')
    const gaps = panel.getByText('No source says').parentElement?.textContent
    expect(gaps).toContain('where it was')
    expect(gaps).toContain('how many were killed')
    expect(panel.queryByText('0')).toBeNull()
  })

  it('says from what a target is inferred that no source names', () => {
    const unnamed = incidents.filter(
      ({ targetKind, claims }) =>
        targetKind !== 'not-reported' && !claims.some(({ field }) => field === 'target'),
    )
    expect(unnamed.length).toBeGreaterThan(20)
    for (const { id } of unnamed) {
      const { panel } = show(id)
      expect(factOf('Target')).toMatch(/inferred from the (type of attack|place)$/)
      const gaps = panel.queryByText('No source says')?.parentElement?.textContent ?? ''
      expect(gaps).not.toContain('what the target was')
      cleanup()
    }
  })

  it('tells a figure or place that is given but not taken from one that nobody gives', () => {
    show('2020-09-28-rocket-airport')
    expect(factOf('Injured')).toMatch(/^not reportedsources give one; we have not used it/)
    cleanup()
    show('2020-09-18-ied-convoy')
    expect(factOf('Place')).toContain('we have not used it')
    expect(factOf('Killed')).toBe('not reported')
  })
})

/** Whether a field has two values that speak of this incident. */
function isToldTwice(of: Claim['field'], claims: readonly Claim[]): boolean {
  const told = claims.filter(
    ({ field, value, note }) =>
      field === of && value !== 'not-reported' && !note.startsWith('Collective'),
  )
  return new Set(told.map(({ value }) => value)).size > 1
}

describe('what differs', () => {
  it.each(contested.map(({ id }) => id))('comes first, with who says what, in %s', (id) => {
    const { panel } = show(id)
    const box = panel.getByText('Accounts differ.').closest('div')
    const { claims } = recordOf(incidents, id)
    const disputed = claims.filter(
      ({ status, field }) =>
        /contested|denied/.test(status) && (field === 'is-attack' || isToldTwice(field, claims)),
    )
    expect(disputed).not.toEqual([])
    for (const claim of disputed) {
      expect(box?.textContent).toContain(said(claim))
      expect(box?.textContent).toContain(sourceOf(claim.sourceIds[0] ?? '').publisher)
    }
    const facts = panel.getByText('Place', { selector: 'dt' })
    expect(box?.compareDocumentPosition(facts)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('reads as a sentence for each field', () => {
    const { panel } = show('2020-09-27-ied-convoy-a')
    const box = panel.getByText('Accounts differ.').closest('div')
    expect(
      within(box ?? table())
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Place: The Jerusalem Post says Babil governorate; Iraqi News Agency and Baghdad Today say Al-Batha sub-district (disputed); Al-Iraqi News says Al-Madhatiyah sub-district (weak).',
    ])
    cleanup()
    show('2020-09-30-rocket-erbil-airport')
    expect(screen.getByText('Accounts differ.').closest('div')?.textContent).toContain(
      'a denial reported by NRT Digital Media: “Popular Mobilization Forces (PMF)”',
    )
    cleanup()
    show('2020-07-28-rocket')
    expect(screen.getByText('Accounts differ.').closest('div')?.textContent).toBe(
      'Accounts differ.Was it an attack? The Jerusalem Post and The Baghdad Post say there was an attack; a denial reported by The Baghdad Post: “no rocket launched or landed, says the Iraqi military”.',
    )
  })

  it('lists no single place as a difference', () => {
    show('2020-08-10-ied-convoy-jraischan')
    const box = screen.getByText('Accounts differ.').closest('div')
    const fields = within(box ?? table()).getAllByRole('listitem')
    expect(fields.map(({ textContent }) => textContent.split('?')[0])).toEqual(['Was it an attack'])
  })

  it('is not said where all say the same', () => {
    const { panel } = show('2020-07-24-rocket')
    expect(panel.queryByText('Accounts differ.')).toBeNull()
  })
})
