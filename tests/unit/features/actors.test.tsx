// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'

import { columnsOf } from '#data/columns.ts'
import type { Role } from '#domain/codes.ts'
import type { Month } from '#domain/day.ts'
import { setMonths, toggleActorRole, toggleValue } from '#state/filterChanges.ts'
import { EMPTY_FILTER, type Filter } from '#state/filter.ts'
import type { CardFilter } from '#state/viewState.ts'
import { tally } from '#analysis/tally/pass.ts'
import ActorCards from '#features/actors/ActorCards.tsx'

import actors from '../../../data/actors.json' with { type: 'json' }
import incidents from '../../../data/incidents.json' with { type: 'json' }
import { realDataset } from '../realData.ts'
import { addressOf, recordedLight, recordedStep } from './recorded.ts'

const dataset = realDataset()
const columns = columnsOf(dataset)

// Nothing here is hidden from roles, and asking the style sheet of every element is slow.
configure({ defaultHidden: true })
afterEach(cleanup)

interface Shown {
  readonly filter?: Filter
  readonly cards?: readonly CardFilter[]
  readonly lit?: readonly number[]
}

function show({ filter = EMPTY_FILTER, cards = [], lit = [] }: Shown = {}) {
  const light = recordedLight(lit)
  const steps = {
    actor: recordedStep<string>(),
    actorPage: recordedStep<string | undefined>(),
    actorRole: recordedStep<{ readonly actorId: string; readonly role: Role }>(),
    cards: recordedStep<readonly CardFilter[]>(),
  }
  render(
    <ActorCards {...{ dataset, tally: tally(columns, filter), filter, cards, light, steps }} />,
  )
  return { light, steps }
}

const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? 'no such actor'
const cardOf = (id: string) => screen.getByRole('article', { name: nameOf(id) })
const countLink = (id: string, name: RegExp) => within(cardOf(id)).getByRole('link', { name })
/** The paragraph of a card that reads so, whatever in it is a link. */
const lineOf = (id: string, reads: (text: string) => boolean) =>
  within(cardOf(id)).getByText((_, node) => node?.tagName === 'P' && reads(node.textContent ?? ''))
const shownNames = () =>
  screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent)

/** Incidents that blame an actor, by the words of the data's own rules. */
const blames = (id: string) =>
  incidents.filter(({ claims }) =>
    claims.some(
      ({ field, value, weak, status, note }) =>
        field === 'attributed-to' &&
        value === id &&
        !weak &&
        status !== 'denied' &&
        !note.startsWith('Collective'),
    ),
  )
const claimsOf = (id: string) =>
  incidents.filter(({ preferred }) => (preferred.claimedBy as readonly string[]).includes(id))

describe('actor cards', () => {
  it('begin with those tied to an incident, then the established factions', () => {
    show()
    const tied = actors.filter(({ id }) => blames(id).length + claimsOf(id).length > 0)
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

  it('keep claimed and blamed apart: four incidents claimed, five blamed, three of them disputed', () => {
    show({ cards: ['incidents'] })
    const sums = { claimed: 0, blamed: 0 }
    for (const { id } of actors.filter(
      (actor) => blames(actor.id).length + claimsOf(actor.id).length,
    )) {
      sums.claimed += claimsOf(id).length
      sums.blamed += blames(id).length
      expect(countLink(id, /^Claimed by it/).textContent).toBe(
        `Claimed by it: ${claimsOf(id).length}`,
      )
      expect(countLink(id, /^Blamed by others/).textContent).toContain(`: ${blames(id).length}`)
      expect(countLink(id, /^Claimed by it/).getAttribute('href')).toBe(
        addressOf({ actorId: id, role: 'claimed' }),
      )
    }
    expect(sums).toEqual({ claimed: 4, blamed: 5 })
    expect(countLink('pro-iran-militias', /^Blamed/).textContent).toContain('3 (1 disputed)')
    expect(countLink('popular-mobilization', /^Blamed/).textContent).toContain('1 (1 disputed)')
    expect(countLink('islamic-state', /^Blamed/).textContent).toContain('1 (1 disputed)')
  })

  it('tell collective blame in words and never count it', () => {
    show({ cards: ['incidents'] })
    expect(within(cardOf('pro-iran-militias')).getByText(/the campaign as a whole/)).toBeTruthy()
    expect(screen.getAllByText(/the campaign as a whole/)).toHaveLength(1)
  })

  it('count under the other filters, and not under their own', () => {
    const august = setMonths(EMPTY_FILTER, ['2020-08' as Month])
    show({ filter: toggleActorRole(august, 'ahl-al-kahf', 'claimed'), cards: ['incidents'] })
    const inAugust = claimsOf('qasim-al-jabbarin').filter(({ date }) => date.startsWith('2020-08'))
    expect(countLink('qasim-al-jabbarin', /^Claimed/).textContent).toContain(`: ${inAugust.length}`)
    expect(countLink('awliya-al-dam', /^Claimed/).textContent).toContain(': 1')
    expect(countLink('ahl-al-kahf', /^Claimed/).getAttribute('aria-current')).toBe('true')
    expect(countLink('ahl-al-kahf', /^Blamed/).hasAttribute('aria-current')).toBe(false)
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
    const { steps } = show({ cards: ['front-group', 'statements'] })
    const wanted = actors.filter(
      ({ kind, statements }) => kind === 'front-group' && statements.length > 0,
    )
    expect(new Set(shownNames())).toEqual(new Set(wanted.map(({ name }) => name)))
    const speakers = actors.filter(
      ({ kind, statements }) => kind === 'political-leader' && statements.length > 0,
    )
    const leader = screen.getByRole('link', { name: `Leader ${speakers.length}` })
    expect(leader.hasAttribute('aria-current')).toBe(false)
    const front = screen.getByRole('link', { name: /^Front group/ })
    expect(front.getAttribute('aria-current')).toBe('true')
    await userEvent.click(leader)
    await userEvent.click(front)
    expect(steps.cards.taken).toEqual([
      ['statements', 'front-group', 'political-leader'],
      ['statements'],
    ])
  })

  it('say so when no card fits, with a way back', async () => {
    const { steps } = show({ cards: ['incidents', 'coalition'] })
    expect(screen.queryAllByRole('article')).toHaveLength(0)
    expect(screen.getByText(/No actor fits all of these/)).toBeTruthy()
    await userEvent.click(screen.getByRole('link', { name: 'Show all cards' }))
    expect(steps.cards.taken).toEqual([[]])
  })

  it('lead by each name to the page of that actor, in the heading and in what ties it', () => {
    const { steps } = show({ cards: ['front-group'] })
    for (const id of ['ahl-al-kahf', 'kataib-hezbollah', 'asaib-ahl-al-haq', 'harakat-al-nujaba']) {
      const link = within(cardOf('ahl-al-kahf')).getByRole('link', { name: nameOf(id) })
      expect(link.getAttribute('href')).toBe(steps.actorPage.href(id))
    }
  })

  it('filter on an actor, say that they do, and light its incidents', async () => {
    const filter = toggleValue(EMPTY_FILTER, 'actor', 'pro-iran-militias')
    const { light, steps } = show({ filter })
    const card = within(cardOf('pro-iran-militias'))
    const link = card.getByRole('link', { name: /^Show only its incidents/ })
    expect(link.getAttribute('aria-current')).toBe('true')
    expect(card.getByText('Filtered on')).toBeTruthy()
    await userEvent.hover(link)
    const ids = light.asked.at(-1)?.map((row) => dataset.incidents[row]?.id)
    expect(ids).toEqual(blames('pro-iran-militias').map(({ id }) => id))
    await userEvent.click(link)
    expect(steps.actor.taken).toEqual(['pro-iran-militias'])
  })
})
