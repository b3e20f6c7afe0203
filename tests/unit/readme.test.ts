import { describe, expect, it } from 'vitest'

import { applyScope } from '#analysis/scope/applyScope.ts'
import { answerTo, QUESTIONS } from '#app/questions.ts'
import { columnsOf } from '#data/columns.ts'
import { ROLES } from '#domain/codes.ts'
import { facetOf, LISTED_FACETS } from '#domain/facets.ts'
import { helpWords } from '#features/help/words.ts'
import { ENGLISH } from '#i18n/locale.ts'
import {
  CARD_FILTERS,
  EMBED_PARTS,
  EMBED_THEMES,
  PLAY_MODES,
  RANK_MEASURES,
  RANKS,
  SIDES,
  SORT_KEYS,
  TAB_TARGETS,
} from '#state/viewState.ts'
import { tally } from '#analysis/tally/pass.ts'
import { buildIndex, searchRows } from '#analysis/tally/search.ts'
import { PARAMS } from '#state/params.ts'
import { readQuery } from '#state/query.ts'

import { rowsOf, secondCells, textOf } from './documents.ts'
import { known } from './fuzz/reading.ts'
import { realDataset } from './realData.ts'

const README = textOf('README.md')
const PARAM_TABLE = secondCells(README.slice(README.indexOf('| Parameter')))
const dataset = realDataset()

const code = (text: string): string => `\`${text}\``
const recordsOf = (name: string): readonly Readonly<Record<string, unknown>>[] =>
  JSON.parse(textOf(`data/${name}.json`))

const count = (name: string): number => recordsOf(name).length

/** Incidents that the page shows at this address, and the parameters and values that it cannot read. */
function opened(link: string): { readonly incidents: number; readonly unread: readonly string[] } {
  const { view, faults } = readQuery(link, known)
  const counted = applyScope(dataset, view.scope)
  const match = searchRows(buildIndex(counted, view.scope), view.filter.text)
  const names = [...new URLSearchParams(link).keys()]
  const strange = names.filter((name) => !PARAMS.some((param) => param === name))
  return {
    incidents: tally(columnsOf(counted), view.filter, match).visible,
    unread: [...strange, ...faults.map(({ param, value }) => `${param}=${value}`)],
  }
}

describe('README', () => {
  it('has the search parameters that the page reads, no more and no less', () => {
    const documented = [...PARAM_TABLE.keys()].filter((name) => /^`[a-z0-9-]+`$/.test(name))
    const own = PARAMS.filter((param) => !param.startsWith('vs.'))
    expect(documented.toSorted()).toEqual(own.map(code).toSorted())
  })

  it('has those of a second side in one row, from the first of them to the last', () => {
    const ofSecondSide = PARAMS.filter((param) => param.startsWith('vs.'))
    const [first = '', last = ''] = [ofSecondSide[0], ofSecondSide.at(-1)]
    expect(PARAM_TABLE.has(`${code(first)} … ${code(last)}`)).toBe(true)
    const rows = [...PARAM_TABLE.keys()].map((name) => name.slice(1, -1))
    const meant = rows.slice(rows.indexOf(first.slice(3)), rows.indexOf(last.slice(3)) + 1)
    expect(ofSecondSide).toEqual(meant.map((name) => `vs.${name}`))
  })

  it.each([
    ...LISTED_FACETS.flatMap((facet) => {
      const { order } = facetOf(facet)
      // Places, actors and governorates are too many for a table.
      return typeof order === 'string' || facet === 'admin1' ? [] : [[facet, order] as const]
    }),
    ['role', ROLES] as const,
    ['sort', SORT_KEYS] as const,
    ['side', SIDES] as const,
    ['play', PLAY_MODES] as const,
    ['break', RANKS] as const,
    ['of', RANK_MEASURES] as const,
    ['tab', TAB_TARGETS] as const,
    ['view', EMBED_PARTS] as const,
    ['theme', EMBED_THEMES] as const,
  ])('lists the values of %s', (param, values) => {
    expect(PARAM_TABLE.get(code(param))).toBe(values.map(code).join(', '))
  })

  it('lists the values of cards', () => {
    expect(CARD_FILTERS.filter((value) => !README.includes(code(value)))).toEqual([])
  })

  const promised = rowsOf(README).flatMap(([link = '', , incidents = '']) =>
    link.startsWith('`?') ? [{ link: link.slice(1, -1), incidents: Number(incidents) }] : [],
  )

  it('shows links', () => {
    expect(promised.length).toBeGreaterThan(5)
  })

  it.each(promised)('says how many incidents $link leaves', ({ link, incidents }) => {
    expect(opened(link)).toEqual({ incidents, unread: [] })
  })

  it('answers each question of the help as the page does', () => {
    const answered = QUESTIONS.map(({ key, link }) => [
      helpWords.en.questions[key],
      code(link),
      answerTo(link, dataset, ENGLISH).answer,
    ])
    expect(rowsOf(README)).toEqual(expect.arrayContaining(answered))
  })

  it('gives in the change log the count of each link that it names', () => {
    const named = dataset.meta.changes.find(({ version }) => version === dataset.meta.version)
    expect(named?.links.length).toBeGreaterThan(0)
    for (const { link, was, is } of named?.links ?? []) {
      expect(opened(link), link).toEqual({ incidents: is, unread: [] })
      expect(was).not.toBe(is)
    }
  })

  it.each(['README.md', 'data/README.md'])('counts in %s what is in the data', (file) => {
    expect(textOf(file)).toContain(
      `Version ${dataset.meta.version} has ${count('incidents')} incidents, ` +
        `${count('sources')} sources, ${count('places')} places, ${count('actors')} actors, ` +
        `${count('relations')} relations and ${count('context-events')} context events.`,
    )
  })

  it('counts founding records, original sources and possible duplicates', () => {
    const incidents = recordsOf('incidents')
    const founding = incidents.filter((incident) => incident['founding'] === true).length
    const documents = recordsOf('sources').filter(
      (source) => source['foundingDocument'] === true,
    ).length
    const outside = incidents.length - founding
    const duplicates = incidents.length - opened('?duplicates=once').incidents
    expect(README).toContain(
      `${founding} are in one of ${documents} original sources and ${outside} rest on other`,
    )
    expect(README).toContain(`Up to ${duplicates} may be duplicates`)
  })
})
