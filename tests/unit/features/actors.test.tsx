// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { columnsOf } from '#data/columns.ts'
import type { Month } from '#domain/day.ts'
import { setMonths, toggleActorRole, toggleValue } from '#state/filterChanges.ts'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import { DEFAULT_VIEW, type CardFilter } from '#state/viewState.ts'
import { tally } from '#analysis/tally/pass.ts'
import ActorCards from '#features/actors/ActorCards.tsx'
import { createHighlightStore } from '#ui/highlight.ts'

import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'
import { actors, incidentsOf, recordOf } from '../records.ts'

const dataset = realDataset()
const columns = columnsOf(dataset)

interface Shown {
  readonly filter?: Filter
  readonly cards?: readonly CardFilter[]
}

function show({ filter = EMPTY_FILTER, cards = [] }: Shown = {}) {
  const highlight = createHighlightStore()
  const { queries } = renderAt(
    <ActorCards {...{ dataset, tally: tally(columns, filter), filter, cards, highlight }} />,
    { ...DEFAULT_VIEW, filter, cards },
  )
  return { highlight, queries }
}

const nameOf = (id: string) => recordOf(actors, id).name
const cardOf = (id: string) => screen.getByRole('article', { name: nameOf(id) })
const countOf = (id: string, name: RegExp) => within(cardOf(id)).getByRole('button', { name })
/** The paragraph of a card that reads so, whatever it has inside. */
const lineOf = (id: string, reads: (text: string) => boolean) =>
  within(cardOf(id)).getByText((_, node) => node?.tagName === 'P' && reads(node.textContent ?? ''))
const shownNames = () =>
  screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent)

const claimed = (id: string) => incidentsOf(id, 'claimed')
const blamed = (id: string) => incidentsOf(id, 'blamed')

describe('actor cards', () => {
  it('begin with those tied to an incident, then the established factions', () => {
    show()
    const tied = actors.filter(({ id }) => blamed(id).length + claimed(id).length > 0)
    const names = shownNames()
    expect(tied).toHaveLength(7)
    expect(new Set(names.slice(0, 7))).toEqual(new Set(tied.map(({ name }) => name)))
    expect(new Set(names.slice(7, 10))).toEqual(
      new Set(['kataib-hezbollah', 'asaib-ahl-al-haq', 'harakat-al-nujaba'].map(nameOf)),
    )
  })

  it('show all forty on demand, each named in both scripts', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Show all 40 actors' }))
    expect(screen.getAllByRole('article')).toHaveLength(actors.length)
    for (const { id, nameAr, summary } of actors) {
      const arabic = within(cardOf(id)).getByText(nameAr)
      expect([arabic.lang, arabic.dir]).toEqual(['ar', 'rtl'])
      expect(within(cardOf(id)).getByText(summary)).toBeTruthy()
    }
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }))
    expect(screen.getAllByRole('article')).toHaveLength(12)
  })

  it('keep claimed and blamed apart: four incidents claimed, five blamed, three of them disputed', async () => {
    const { queries } = show({ cards: ['incidents'] })
    const sums = { claimed: 0, blamed: 0 }
    for (const { id } of actors.filter(
      (actor) => blamed(actor.id).length + claimed(actor.id).length,
    )) {
      sums.claimed += claimed(id).length
      sums.blamed += blamed(id).length
      expect(countOf(id, /^Claimed by it/).textContent).toBe(`Claimed by it: ${claimed(id).length}`)
      expect(countOf(id, /^Blamed by others/).textContent).toContain(`: ${blamed(id).length}`)
    }
    expect(sums).toEqual({ claimed: 4, blamed: 5 })
    expect(countOf('pro-iran-militias', /^Blamed/).textContent).toContain('3 (1 disputed)')
    expect(countOf('popular-mobilization', /^Blamed/).textContent).toContain('1 (1 disputed)')
    expect(countOf('islamic-state', /^Blamed/).textContent).toContain('1 (1 disputed)')
    await userEvent.click(countOf('islamic-state', /^Claimed by it/))
    await userEvent.click(countOf('islamic-state', /^Blamed by others/))
    expect(queries()).toEqual([
      '?actor=islamic-state&role=claimed&cards=incidents',
      '?actor=islamic-state&role=blamed&cards=incidents',
    ])
  })

  it('tell collective blame in words and never count it', () => {
    show({ cards: ['incidents'] })
    expect(within(cardOf('pro-iran-militias')).getByText(/the campaign as a whole/)).toBeTruthy()
    expect(screen.getAllByText(/the campaign as a whole/)).toHaveLength(1)
  })

  it('count under the other filters, and not under their own', () => {
    const august = setMonths(EMPTY_FILTER, ['2020-08' as Month])
    show({ filter: toggleActorRole(august, 'ahl-al-kahf', 'claimed'), cards: ['incidents'] })
    const inAugust = claimed('qasim-al-jabbarin').filter(({ date }) => date.startsWith('2020-08'))
    expect(countOf('qasim-al-jabbarin', /^Claimed/).textContent).toContain(`: ${inAugust.length}`)
    expect(countOf('awliya-al-dam', /^Claimed/).textContent).toContain(': 1')
    expect(countOf('ahl-al-kahf', /^Claimed/).getAttribute('aria-pressed')).toBe('true')
    expect(countOf('ahl-al-kahf', /^Blamed/).getAttribute('aria-pressed')).toBe('false')
  })

  it('name the three factions behind each front as one set, and the three fronts the same way round', () => {
    show({ cards: ['front-group', 'established-faction'] })
    const factions = 'Kataib Hezbollah, Asaib Ahl al-Haq and Harakat Hezbollah al-Nujaba'
    const fronts = 'Ahl al-Kahf, Usbat al-Thairin and Awliya al-Dam'
    for (const id of ['ahl-al-kahf', 'usbat-al-thairin', 'awliya-al-dam']) {
      const text = `Believed to be a front of one or more of: ${factions}`
      expect(lineOf(id, (line) => line.trim() === text)).toBeTruthy()
    }
    for (const id of ['kataib-hezbollah', 'asaib-ahl-al-haq', 'harakat-al-nujaba']) {
      const text = `Believed, with 2 others, to stand behind small claimant groups: ${fronts}`
      expect(lineOf(id, (line) => line.trim() === text)).toBeTruthy()
    }
  })

  it('say how certain the other ties are, and what the source adds', () => {
    show({ cards: ['state-institution'] })
    const tie = lineOf('popular-mobilization', (line) =>
      line.startsWith('Accused by Muqtada al-Sadr'),
    )
    expect(tie.textContent).toBe(
      'Accused by Muqtada al-Sadr (alleged) Factions within the body, not the whole.',
    )
  })

  it('date each statement no more exactly than the source does', () => {
    show({ cards: ['established-faction'] })
    const card = within(cardOf('kataib-hezbollah'))
    expect(card.getByText('26 June 2020').closest('time')?.getAttribute('datetime')).toBe(
      '2020-06-26',
    )
    expect(card.getByText('undated').tagName).not.toBe('TIME')
  })

  it('are chosen by kind (any of them) and by what they have (all of it)', async () => {
    const { queries } = show({ cards: ['front-group', 'statements'] })
    const wanted = actors.filter(
      ({ kind, statements }) => kind === 'front-group' && statements.length > 0,
    )
    expect(new Set(shownNames())).toEqual(new Set(wanted.map(({ name }) => name)))
    const speakers = actors.filter(
      ({ kind, statements }) => kind === 'political-leader' && statements.length > 0,
    )
    const name = `Leader ${speakers.length}`
    const leader = screen.getByRole('button', { name, pressed: false })
    const front = screen.getByRole('button', { name: /^Front group/, pressed: true })
    await userEvent.click(leader)
    await userEvent.click(front)
    expect(queries()).toEqual([
      '?cards=statements,front-group,political-leader',
      '?cards=statements',
    ])
  })

  it('say so when no card fits, with a way back', async () => {
    const { queries } = show({ cards: ['incidents', 'coalition'] })
    expect(screen.queryAllByRole('article')).toHaveLength(0)
    expect(screen.getByText(/No actor matches all of these/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Show all cards' }))
    expect(queries()).toEqual([''])
  })

  it('lead by each name to the page of that actor, in the heading and in what ties it', () => {
    show({ cards: ['front-group'] })
    for (const id of ['ahl-al-kahf', 'kataib-hezbollah', 'asaib-ahl-al-haq', 'harakat-al-nujaba']) {
      const link = within(cardOf('ahl-al-kahf')).getByRole('link', { name: nameOf(id) })
      expect(link.getAttribute('href')).toBe(`?actor-page=${id}&cards=front-group`)
    }
  })

  it('filter on an actor, say that they do, and highlight its incidents', async () => {
    const filter = toggleValue(EMPTY_FILTER, 'actor', 'pro-iran-militias')
    const { highlight, queries } = show({ filter })
    const card = within(cardOf('pro-iran-militias'))
    const only = card.getByRole('button', { name: /^Show only its incidents/, pressed: true })
    expect(card.getByText('Filtered on')).toBeTruthy()
    await userEvent.hover(only)
    const ids = [...highlight.rows()].map((row) => dataset.incidents[row]?.id)
    expect(ids).toEqual(blamed('pro-iran-militias').map(({ id }) => id))
    await userEvent.click(only)
    await userEvent.click(
      within(cardOf('islamic-state')).getByRole('button', { name: /^Show only/ }),
    )
    expect(queries()).toEqual(['', '?actor=pro-iran-militias,islamic-state'])
  })
})
