// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { FULL_SCOPE } from '#state/inclusionScope.ts'
import { DEFAULT_VIEW } from '#state/viewState.ts'
import { createHighlightStore } from '#ui/highlight.ts'
import { ActorPage } from '#features/actors/ActorPage.tsx'

import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'
import { actors, changesOf, incidentsOf, recordOf, relations, sources } from '../records.ts'

const dataset = realDataset()

function show(actorId: string) {
  const highlight = createHighlightStore()
  const shown = { dataset, actorId, scope: FULL_SCOPE, highlight }
  const { queries } = renderAt(<ActorPage {...shown} />, { ...DEFAULT_VIEW, actorPage: actorId })
  return { highlight, queries, page: within(screen.getByRole('region')) }
}

const actorOf = (id: string) => recordOf(actors, id)
const nameOf = (id: string) => actorOf(id).name
const relationsOf = (id: string) =>
  relations.filter(({ subject, objects }) => subject === id || objects.includes(id))
const sectionOf = (name: string) =>
  within(screen.getByRole('heading', { name }).closest('section') ?? document.body)

/** Lines of the drawing in its wide shape, and the boxes it frames as sets. */
function drawing() {
  const svg = document.querySelector('.actor-wide')
  return {
    hidden: svg?.closest('[aria-hidden="true"]') !== null,
    lines: svg?.querySelectorAll('polyline').length,
    sets: svg?.querySelectorAll('rect[data-role=set]').length,
    words: Array.from(svg?.querySelectorAll('text') ?? [], ({ textContent }) => textContent).join(
      ' ',
    ),
  }
}

const ROLE_WORDS = [
  ['claimed', 'Claimed by it'],
  ['blamed', 'Blamed by others'],
] as const

describe('the page of an actor', () => {
  it('says what each version changed of it', () => {
    const { page } = show('pompeo')
    const notes = changesOf('pompeo').map(({ note }) => note)
    expect(notes).toHaveLength(1)
    for (const note of notes) expect(page.getByText(note)).toBeTruthy()
    expect(changesOf('amiri')).toEqual([])
    cleanup()
    expect(show('amiri').page.queryByText('Changes to this record')).toBeNull()
  })

  it.each(actors.map(({ id }) => id))(
    'names %s in both scripts and counts each role apart',
    (id) => {
      const { page } = show(id)
      const { name, nameAr, aliases, summary } = actorOf(id)
      expect(screen.getByRole('region', { name })).toBeTruthy()
      expect(document.querySelector(':is(ul, ol, dl):empty')).toBeNull()
      const arabic = page.getByText(nameAr)
      expect([arabic.lang, arabic.dir]).toEqual(['ar', 'rtl'])
      expect(page.getByText(summary)).toBeTruthy()
      for (const alias of aliases) {
        expect(screen.getByRole('region').textContent).toContain(alias)
      }
      for (const [role, words] of ROLE_WORDS) {
        const count = incidentsOf(id, role).length
        expect(page.getByRole('button', { name: `${words}: ${count}` })).toBeTruthy()
      }
    },
  )

  it('leads from the count of a role to the incidents of that role', async () => {
    const { page, queries } = show('pro-iran-militias')
    for (const [, words] of ROLE_WORDS) {
      await userEvent.click(page.getByRole('button', { name: new RegExp(`^${words}`) }))
    }
    expect(queries()).toEqual(
      ROLE_WORDS.map(
        ([role]) => `?actor=pro-iran-militias&role=${role}&actor-page=pro-iran-militias`,
      ),
    )
  })

  it('lists the incidents of each role, opens them, highlights them and marks what is disputed', async () => {
    const { highlight, page, queries } = show('pro-iran-militias')
    const links = incidentsOf('pro-iran-militias', 'blamed').map(({ title }) =>
      page.getByRole('link', { name: title }),
    )
    expect(links).toHaveLength(3)
    const disputed = links.map((link) => link.closest('li')?.textContent.includes('disputed'))
    expect(disputed).toEqual([false, false, true])
    await userEvent.click(links[2] ?? document.body)
    expect(queries()).toEqual(['?incident=2020-09-28-rocket-airport'])
    const highlighted = [...highlight.rows()].map((row) => dataset.incidents[row]?.id)
    expect(highlighted).toContain('2020-09-28-rocket-airport')
  })

  it('tells collective blame in words, never as a count', () => {
    const { page } = show('pro-iran-militias')
    expect(page.getByText(/^Also blamed for the campaign as a whole/)).toBeTruthy()
    cleanup()
    expect(show('kataib-hezbollah').page.queryByText(/campaign as a whole/)).toBeNull()
  })

  it.each([
    'ahl-al-kahf',
    'usbat-al-thairin',
    'awliya-al-dam',
    'kataib-hezbollah',
    'harakat-al-nujaba',
  ])('draws fronts and factions as two sets with one line between them, for %s', (id) => {
    show(id)
    const { hidden, lines, sets, words } = drawing()
    const about = relationsOf(id)
    const fronts = about.filter(({ relation }) => relation === 'believed-front-of')
    expect(hidden).toBe(true)
    expect(sets).toBe(2)
    expect(lines).toBe(about.length - fronts.length + 1)
    for (const each of ['kataib-hezbollah', 'asaib-ahl-al-haq', 'ahl-al-kahf', 'awliya-al-dam']) {
      expect(words).toContain(nameOf(each))
    }
  })

  const related = actors.filter(({ id }) => relationsOf(id).length > 0)

  it.each(related.map(({ id }) => id))(
    'tells every relation of %s in words with its sources, and leads to whom it names',
    (id) => {
      show(id)
      const section = sectionOf('Relations')
      const drawn = drawing().words
      for (const { subject, objects, sourceIds } of relationsOf(id)) {
        for (const other of subject === id ? objects : [subject]) {
          expect(section.getAllByRole('link', { name: nameOf(other) }).length).toBeGreaterThan(0)
          expect(drawn).toContain(nameOf(other))
        }
        const publisher = sources.find((source) => source.id === sourceIds[0])?.publisher ?? ''
        expect(section.getAllByText(publisher).length).toBeGreaterThan(0)
      }
    },
  )

  it('puts statements in order of time, the undated last, each with who has it', () => {
    show('kataib-hezbollah')
    const items = sectionOf('What it said').getAllByRole('listitem')
    const texts = items.map(({ textContent }) => textContent).filter((text) => text.length > 60)
    expect(texts[0]).toMatch(/^26 June 2020A senior commander .*Rudaw/)
    expect(texts[1]).toMatch(/^undatedThreatened .*Middle East Monitor/)
  })

  it('says when it is first and last seen, and in what', () => {
    show('popular-mobilization')
    const line = screen.getByText('First seen').closest('dl')?.textContent
    expect(line).toBe(
      'First seen24 September 2020 in a statementLast seen30 September 2020 in an incident it is blamed for',
    )
    cleanup()
    expect(show('salih').page.getByText(/No dated statement or incident/)).toBeTruthy()
  })

  it('profiles targets and places, what it claimed apart from what it is blamed for', () => {
    show('qasim-al-jabbarin')
    const tied = incidentsOf('qasim-al-jabbarin', 'claimed')
    for (const [name, values] of [
      ['target', tied.map(({ targetKind }) => targetKind)],
      ['place', tied.map(({ preferred }) => preferred.placeId)],
    ] as const) {
      const rows = within(screen.getByRole('table', { name: `Its incidents by ${name}` }))
        .getAllByRole('row')
        .slice(1)
        .map((row) =>
          within(row)
            .getAllByRole('cell')
            .map(({ textContent }) => Number(textContent)),
        )
      expect(rows).toHaveLength(new Set(values).size)
      expect(rows.reduce((sum, [claimed = 0]) => sum + claimed, 0)).toBe(tied.length)
      expect(rows.reduce((sum, [, blamed = 0]) => sum + blamed, 0)).toBe(0)
    }
    cleanup()
    show('iran')
    expect(screen.queryByRole('heading', { name: 'Targets and places' })).toBeNull()
  })

  it('lists every source it rests on, and lets each be left out', async () => {
    const { queries } = show('sadr')
    const { sourceIds, statements } = actorOf('sadr')
    const about = relationsOf('sadr')
    const ids = new Set([
      ...sourceIds,
      ...[...statements, ...about].flatMap((each) => each.sourceIds),
    ])
    const buttons = sectionOf('Sources').getAllByRole('button', {
      name: /^Recount without this source/,
    })
    expect(buttons).toHaveLength(ids.size)
    for (const button of buttons) await userEvent.click(button)
    expect(queries().toSorted()).toEqual(
      Array.from(ids, (id) => `?without=${id}&actor-page=sadr`).toSorted(),
    )
  })

  it('closes by Esc and by its button', async () => {
    const { page, queries } = show('iran')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(page.getByRole('button', { name: 'Close' }))
    expect(queries()).toEqual(['', ''])
  })
})
