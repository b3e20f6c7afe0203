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
const shownNames = () =>
  screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent)

const claimed = (id: string) => incidentsOf(id, 'claimed')
const blamed = (id: string) => incidentsOf(id, 'blamed')

describe('actor cards', () => {
  it('begin with those tied to an incident', () => {
    show()
    const tied = actors.filter(({ id }) => blamed(id).length + claimed(id).length > 0)
    const names = shownNames()
    expect(tied).toHaveLength(7)
    expect(new Set(names.slice(0, 7))).toEqual(new Set(tied.map(({ name }) => name)))
    expect(names).toHaveLength(8)
  })

  it('show all forty on demand, each named in both scripts', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Show all 40' }))
    expect(screen.getAllByRole('article')).toHaveLength(actors.length)
    for (const { id, nameAr, summary } of actors) {
      const arabic = within(cardOf(id)).getByText(nameAr)
      expect([arabic.lang, arabic.dir]).toEqual(['ar', 'rtl'])
      expect(within(cardOf(id)).getByText(summary)).toBeTruthy()
    }
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }))
    expect(screen.getAllByRole('article')).toHaveLength(8)
  })

  it('keep claimed and blamed apart: four incidents claimed, five blamed, three of them disputed', async () => {
    const { queries } = show({ cards: ['incidents'] })
    const sums = { claimed: 0, blamed: 0 }
    for (const { id } of actors.filter(
      (actor) => blamed(actor.id).length + claimed(actor.id).length,
    )) {
      sums.claimed += claimed(id).length
      sums.blamed += blamed(id).length
      const text = cardOf(id).textContent
      expect(text).toContain(`claimed ${claimed(id).length}`)
      expect(text).toContain(`blamed ${blamed(id).length}`)
    }
    expect(sums).toEqual({ claimed: 4, blamed: 5 })
    expect(countOf('pro-iran-militias', /^blamed/).textContent).toContain('3, 1 disputed')
    expect(countOf('popular-mobilization', /^blamed/).textContent).toContain('1, disputed')
    expect(countOf('islamic-state', /^blamed/).textContent).toContain('1, disputed')
    await userEvent.click(countOf('ahl-al-kahf', /^claimed/))
    await userEvent.click(countOf('islamic-state', /^blamed/))
    expect(queries()).toEqual([
      '?actor=ahl-al-kahf&role=claimed&cards=incidents',
      '?actor=islamic-state&role=blamed&cards=incidents',
    ])
  })

  it('tell collective blame in words and never count it', () => {
    show({ cards: ['incidents'] })
    expect(within(cardOf('pro-iran-militias')).getByText(/the whole campaign/)).toBeTruthy()
    expect(screen.getAllByText(/the whole campaign/)).toHaveLength(1)
  })

  it('count under the other filters, and not under their own', () => {
    const august = setMonths(EMPTY_FILTER, ['2020-08' as Month])
    show({ filter: toggleActorRole(august, 'ahl-al-kahf', 'claimed'), cards: ['incidents'] })
    const inAugust = claimed('qasim-al-jabbarin').filter(({ date }) => date.startsWith('2020-08'))
    expect(cardOf('qasim-al-jabbarin').textContent).toContain(`claimed ${inAugust.length}`)
    expect(countOf('awliya-al-dam', /^claimed/).textContent).toContain('claimed 1')
    expect(countOf('ahl-al-kahf', /^claimed/).getAttribute('aria-pressed')).toBe('true')
    expect(within(cardOf('ahl-al-kahf')).queryByRole('button', { name: /^blamed/ })).toBeNull()
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

  it('lead by each name to the page of that actor, and by its statements', () => {
    show({ cards: ['front-group'] })
    for (const name of [nameOf('ahl-al-kahf'), /^statements/]) {
      const link = within(cardOf('ahl-al-kahf')).getByRole('link', { name })
      expect(link.getAttribute('href')).toBe('?actor-page=ahl-al-kahf&cards=front-group')
    }
  })

  it('say that they are filtered on, and highlight their incidents', async () => {
    const filter = toggleValue(EMPTY_FILTER, 'actor', 'pro-iran-militias')
    const { highlight } = show({ filter })
    expect(within(cardOf('pro-iran-militias')).getByText('Filtered on')).toBeTruthy()
    await userEvent.hover(cardOf('pro-iran-militias'))
    const ids = [...highlight.rows()].map((row) => dataset.incidents[row]?.id)
    expect(ids).toEqual(blamed('pro-iran-militias').map(({ id }) => id))
  })
})
