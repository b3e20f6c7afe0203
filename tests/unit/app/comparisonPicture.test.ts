// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { sharedComparisonOf } from '#app/sharedComparison.ts'
import { tally } from '#analysis/tally/pass.ts'
import { columnsOf } from '#data/columns.ts'
import { comparisonPicture } from '#features/export/picture/comparison.tsx'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH, type Locale } from '#i18n/locale.ts'
import { swapSides } from '#state/actions.ts'
import { queryOf, readQuery } from '#state/query.ts'

import { day } from '../day.ts'
import { basemap, fileOf, parsed, textIn } from '../features/export/picture/parsed.ts'
import { known } from '../fuzz/reading.ts'
import { realDataset } from '../realData.ts'
import { incidents } from '../records.ts'

const dataset = realDataset()
const MONTHS = '?month=2020-08&vs.month=2020-09'
const [AUGUST, SEPTEMBER] = ['2020-08', '2020-09'].map((month) =>
  incidents.filter(({ date }) => date.startsWith(month)),
)

/** The picture of a comparison that a link asks for. */
function pictureOf(query: string, locale: Locale = ENGLISH): Element {
  const { view } = readQuery(query, known)
  const sideOf = (filter: typeof view.filter, sentence: string) => ({
    dataset,
    tally: tally(columnsOf(dataset), filter),
    sentence,
  })
  const url = {
    view,
    faults: [],
    navigation: { view, hrefOf: queryOf, dispatch: () => {} },
    link: (to: typeof view) => `https://example.org/near-daily/${queryOf(to)}`,
  }
  const second = sideOf(swapSides(view).filter, 'The second side')
  const compared = { ...sideOf(view.filter, 'The first side'), url, second }
  const shared = sharedComparisonOf(compared, { date: day('2026-11-26'), locale })
  return parsed(fileOf(comparisonPicture(shared, basemap, 'light')))
}

function countsOf(root: Element, selector: string): readonly number[] {
  return Array.from(
    root.querySelectorAll(selector),
    (part) => part.querySelectorAll('.map-mark, .mark').length,
  )
}

describe('the picture of a comparison', () => {
  const picture = pictureOf(MONTHS)

  it('has a map and a calendar for each side, with a mark for each of its incidents', () => {
    const located = [AUGUST, SEPTEMBER].map(
      (side) => side?.filter(({ preferred }) => preferred.placeId !== null).length,
    )
    expect(countsOf(picture, 'svg.map > g:has(> .map-mark)')).toEqual(located)
    expect(countsOf(picture, 'g.calendar')).toEqual([AUGUST?.length, SEPTEMBER?.length])
  })

  it('draws both maps on one scale', () => {
    const [first, second] = Array.from(picture.querySelectorAll('svg.map > .map-basemap'), (map) =>
      map.getAttribute('transform'),
    )
    expect(first).toMatch(/scale/)
    expect(second).toBe(first)
  })

  it('says how the sides differ, what each is, where they are found and how they are to be read', () => {
    const text = textIn(picture)
    for (const said of [
      'September had 36 incidents to August’s 25',
      'A · attacks in August 2020',
      'B · attacks in September 2020',
      'The first side',
      'The second side',
      'A covers 31 days and B 30',
      'Licence: CC BY 4.0',
      'vs.month=2020-09',
    ]) {
      expect(text).toContain(said)
    }
  })

  it('draws bars by incidents a day', () => {
    const rockets = [AUGUST, SEPTEMBER].map(
      (side) => side?.filter(({ type }) => type === 'rocket').length ?? NaN,
    )
    const [first, second] = Array.from(picture.querySelectorAll('rect.bar'), (bar) =>
      Number(bar.getAttribute('width')),
    )
    expect(Number(first) / Number(second)).toBeCloseTo(
      (rockets[0] ?? NaN) / 31 / ((rockets[1] ?? NaN) / 30),
      5,
    )
  })

  it('says of small numbers that they differ by chance', () => {
    expect(textIn(pictureOf('?type=ied-diplomatic&vs.type=other'))).toContain('differ by chance')
  })

  it('is mirrored in Arabic', () => {
    const arabic = pictureOf(MONTHS, arabicWith('latn'))
    expect(arabic.getAttribute('xml:lang')).toBe('ar')
    expect(textIn(arabic)).toContain('الأرقام الرئيسية')
    const [there, here] = [arabic, picture].map((root) =>
      Number(root.querySelector('rect.bar')?.getAttribute('x')),
    )
    expect(there).toBeGreaterThan(here ?? NaN)
    expect(countsOf(arabic, 'g.calendar')).toEqual([AUGUST?.length, SEPTEMBER?.length])
  })
})
