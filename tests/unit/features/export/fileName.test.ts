import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'
import { fileName } from '#features/export/fileName.ts'
import { readQuery } from '#state/query.ts'

import { known } from '../../fuzz/reading.ts'
import { views } from '../../views.ts'
import { sharedOf } from './shared.ts'

const viewOf = (search: string): ViewState => readQuery(search, known).view

/** Milliseconds that many runs may take on a busy machine. */
const SLOW = 60_000

describe('the name of a file', () => {
  it.each([
    ['', 'near-daily_67-incidents.csv'],
    ['month=2020-08&type=ied-convoy', 'near-daily_2020-08_ied-convoy_13-incidents.csv'],
    ['type=!rocket', 'near-daily_not-rocket_40-incidents.csv'],
    ['from=2020-08-03&to=2020-08-18', 'near-daily_2020-08-03-to-2020-08-18_15-incidents.csv'],
    ['place=none', 'near-daily_no-place_3-incidents.csv'],
    ['harm=none', 'near-daily_harm-not-reported_23-incidents.csv'],
    ['harm=killed,!injured', 'near-daily_killed_not-injured_2-incidents.csv'],
    [
      'place=green-zone,baghdad-airport&type=rocket',
      'near-daily_rocket_green-zone-or-baghdad-airport_16-incidents.csv',
    ],
    ['actor=ahl-al-kahf&role=claimed', 'near-daily_ahl-al-kahf_claimed_1-incident.csv'],
    ['q=taji', 'near-daily_search-taji_8-incidents.csv'],
    ['q=التاجي', 'near-daily_search_7-incidents.csv'],
    ['sources=founding', 'near-daily_founding-documents_39-incidents.csv'],
    ['duplicates=once', 'near-daily_duplicates-once_59-incidents.csv'],
  ])('of %j tells the view', (search, expected) => {
    expect(fileName(sharedOf(viewOf(search)), 'csv')).toBe(expected)
  })

  it(
    'of any view is safe on any system and short, and ends with count and format',
    () => {
      fc.assert(
        fc.property(views(), fc.string({ unit: 'grapheme', maxLength: 200 }), (view, text) => {
          const { incidents } = sharedOf(view)
          const asked = { ...view, filter: { ...view.filter, text } }
          const name = fileName({ view: asked, incidents }, 'geojson')
          expect(name).toMatch(/^near-daily_([a-z0-9][a-z0-9-]*_)*\d+-incidents?\.geojson$/)
          expect(name.length).toBeLessThanOrEqual(120)
          expect(name).toContain(`_${incidents.length}-incident`)
        }),
        { numRuns: 300 },
      )
    },
    SLOW,
  )

  it('that would be too long says that there is more', () => {
    const view = viewOf(
      `place=green-zone,baghdad-airport,besmaya&q=${'long '.repeat(20)}&type=rocket`,
    )
    const name = fileName({ view, incidents: [] }, 'csv')
    expect(name).toBe(
      'near-daily_rocket_green-zone-or-baghdad-airport-or-besmaya_and-more_0-incidents.csv',
    )
  })

  it('does not tell what shows nothing else, such as the sort or an open incident', () => {
    const shared = sharedOf(DEFAULT_VIEW)
    const other = { ...DEFAULT_VIEW, sort: 'place', tab: 'list', by: 'week' } as const
    expect(fileName({ ...shared, view: other }, 'csv')).toBe(fileName(shared, 'csv'))
  })
})
