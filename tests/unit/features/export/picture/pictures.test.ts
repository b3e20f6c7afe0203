// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseDay } from '#domain/day.ts'
import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'

import { views } from '../../../views.ts'
import { sharedOf } from '../shared.ts'
import { AUGUST_BOMBS, marksIn, parsed, picturesOf, textIn, viewOf } from './parsed.ts'
import { incidents } from '../../../records.ts'

const PATIENCE = { timeout: 120_000 }
const LOCATED = incidents.filter(({ preferred }) => preferred.placeId !== null).length
const BOMBS_IN_AUGUST = incidents.filter(
  ({ date, type }) => date.startsWith('2020-08') && type === 'ied-convoy',
)
const NOTHING = viewOf({ text: 'no such word' })

function rootsOf(view: ViewState) {
  const pictures = picturesOf(sharedOf(view))
  return {
    map: parsed(pictures.map),
    calendar: parsed(pictures.calendar),
    rhythm: parsed(pictures.rhythm),
    sheet: parsed(pictures.sheet),
    preview: parsed(pictures.preview),
  }
}

describe('pictures', PATIENCE, () => {
  it('are the same to the byte for the same view', () => {
    expect(picturesOf(sharedOf(AUGUST_BOMBS))).toEqual(picturesOf(sharedOf(AUGUST_BOMBS)))
  })

  it('have one mark an incident: all in the calendar, those with a place on the map', () => {
    const { map, calendar, sheet, preview } = rootsOf(DEFAULT_VIEW)
    expect(LOCATED).toBe(64)
    expect(marksIn(map, 'map')).toBe(64)
    expect(marksIn(calendar, 'calendar')).toBe(67)
    expect([marksIn(sheet, 'map'), marksIn(sheet, 'calendar')]).toEqual([64, 67])
    expect([marksIn(preview, 'map'), marksIn(preview, 'calendar')]).toEqual([64, 67])
    expect(sheet.querySelectorAll('g.item')).toHaveLength(67)
    expect(textIn(map)).toContain('3 of them have no reported place')
  })

  it('show what the view shows, and nothing else', () => {
    const { map, calendar, sheet } = rootsOf(AUGUST_BOMBS)
    const located = BOMBS_IN_AUGUST.filter(({ preferred }) => preferred.placeId !== null)
    expect(BOMBS_IN_AUGUST).toHaveLength(13)
    expect(marksIn(map, 'map')).toBe(located.length)
    expect(marksIn(calendar, 'calendar')).toBe(13)
    const listed = textIn(sheet)
    for (const { title } of BOMBS_IN_AUGUST) {
      expect(listed).toContain(title)
    }
    expect(sheet.querySelectorAll('g.item')).toHaveLength(13)
    expect(calendar.querySelector('.picked')).not.toBeNull()
  })

  it('mark what any view shows, and say what the map leaves out', () => {
    fc.assert(
      fc.property(views(), (view) => {
        const shared = sharedOf(view)
        const { map, calendar } = rootsOf(view)
        const said = Array.from(textIn(map).matchAll(/(\d+) of them (?:has|have|lie)/g), ([, n]) =>
          Number(n),
        )
        const leftOut = said.reduce((sum, count) => sum + count, 0)
        expect(marksIn(map, 'map') + leftOut).toBe(shared.incidents.length)
        expect(marksIn(calendar, 'calendar')).toBe(shared.incidents.length)
      }),
      { numRuns: 8, seed: 4 },
    )
  })

  it('draw hollow what is disputed or thin, and a dot above all marks where people were killed', () => {
    const { map, calendar } = picturesOf(sharedOf(DEFAULT_VIEW))
    const deadly = incidents.filter(({ preferred }) => Number(preferred.killed) > 0)
    const marks = parsed(map).querySelector('svg.map > g:has(> .map-mark)')
    expect(marks?.querySelectorAll('.map-deaths')).toHaveLength(deadly.length)
    expect(marks?.querySelector('.map-deaths ~ .map-mark')).toBeNull()
    expect(parsed(calendar).querySelectorAll('g.calendar .deaths')).toHaveLength(deadly.length)
    const hollow = parsed(calendar).querySelectorAll('g.calendar .mark[stroke]')
    expect(hollow).toHaveLength(17)
    for (const svg of [map, calendar]) {
      expect(textIn(parsed(svg))).toContain('disputed, or one thin report')
      expect(textIn(parsed(svg))).toContain('people killed')
    }
  })

  it('of nothing say so, and mark nothing', () => {
    const { map, calendar, rhythm, sheet } = rootsOf(NOTHING)
    for (const root of [map, calendar, rhythm, sheet]) {
      expect(root.querySelectorAll('.mark, .map-mark')).toHaveLength(0)
      expect(textIn(root)).toContain('No incident matches the filters.')
    }
  })

  it('say what they are of, whose data it is, under which licence, where and when', () => {
    const shared = {
      ...sharedOf(AUGUST_BOMBS),
      date: parseDay('2026-02-03') ?? sharedOf(AUGUST_BOMBS).date,
    }
    const { preview, ...whole } = picturesOf(shared)
    for (const [name, svg] of Object.entries(whole)) {
      const text = textIn(parsed(svg))
      expect(text).toContain('13 of 67 incidents, on 13 of 31 days: convoy bombs in August 2020')
      expect(text).toContain('Data: Near-Daily 1.1, CC BY 4.0')
      expect(text).toContain('https://creativecommons.org/licenses/by/4.0/')
      expect(text).toContain(shared.link)
      expect(text).toContain('Made 3 February 2026')
      expect(text.includes('basemap Natural Earth, GeoNames')).toBe(/map|sheet/.test(name))
    }
    expect(textIn(parsed(preview))).toContain('13 of 67 incidents')
    expect(textIn(parsed(preview))).toContain('basemap Natural Earth, GeoNames')
  })

  it('are named and described for whoever cannot see them', () => {
    const shared = sharedOf(AUGUST_BOMBS)
    for (const svg of Object.values(picturesOf(shared))) {
      const root = parsed(svg)
      expect(root.getAttribute('role')).toBe('img')
      expect(root.querySelector(':scope > title')?.textContent).toBe(shared.sentence)
      expect(root.querySelector(':scope > desc')?.textContent).toContain(shared.link)
    }
  })

  it('are as wide as asked, and the preview as sites want it', () => {
    const { map, preview } = rootsOf(DEFAULT_VIEW)
    expect(map.getAttribute('width')).toBe('1200')
    expect([preview.getAttribute('width'), preview.getAttribute('height')]).toEqual(['1200', '630'])
  })

  it('need nothing from outside', () => {
    for (const svg of Object.values(picturesOf(sharedOf(DEFAULT_VIEW)))) {
      const used = Array.from(parsed(svg).querySelectorAll('[href]'), (user) =>
        user.getAttribute('href'),
      )
      expect(used.every((href) => href?.startsWith('#'))).toBe(true)
      expect(parsed(svg).querySelector('script, foreignObject, image, style')).toBeNull()
    }
  })
})
