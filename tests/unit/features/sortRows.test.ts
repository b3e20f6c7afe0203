import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { SORT_KEYS, type SortKey } from '#state/viewState.ts'
import { sortRows } from '#features/incidents/sortRows.ts'

import { realDataset } from '../realData.ts'
import { incidents, places } from '../records.ts'

const dataset = realDataset()

/** The most first, and what has no figure last. */
const mostFirst = (figure: number | null): string => String(99 - (figure ?? -1)).padStart(3, '0')

describe('the order of rows', () => {
  const keys = {
    date: ({ date }) => date,
    '-date': ({ date }) => String(99999999 - Number(date.replaceAll('-', ''))),
    type: ({ type }) => String(['rocket', 'ied-convoy', 'ied-diplomatic', 'other'].indexOf(type)),
    evidence: ({ evidence }) =>
      String(['corroborated', 'contested', 'founding-only', 'outside-report'].indexOf(evidence)),
    place: ({ preferred }) => places.find(({ id }) => id === preferred.placeId)?.name ?? '￿',
    killed: ({ preferred }) => mostFirst(preferred.killed),
    injured: ({ preferred }) => mostFirst(preferred.injured),
  } satisfies Record<SortKey, (incident: (typeof incidents)[number]) => string>

  it.each(SORT_KEYS)(
    'sorts by %s, then by date and id, as the plain file sorted by text',
    (sort) => {
      const keyed = incidents.map((incident) => [keys[sort](incident), incident.date + incident.id])
      const expected = keyed
        .toSorted(([a = '', tieA = ''], [b = '', tieB = '']) => {
          if (a === b) return tieA < tieB ? -1 : 1
          return sort === 'place' && a !== '￿' && b !== '￿'
            ? a.localeCompare(b, 'en')
            : a < b
              ? -1
              : 1
        })
        .map(([, tie]) => tie?.slice(10))
      const rows = sortRows(dataset, [...dataset.incidents.keys()], sort)
      expect(rows.map((row) => dataset.incidents[row]?.id)).toEqual(expected)
    },
  )

  it('does not depend on the order in which the rows come', () => {
    const all = [...dataset.incidents.keys()]
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.constantFrom(...SORT_KEYS),
        (rows, sort) => {
          expect(sortRows(dataset, rows, sort)).toEqual(sortRows(dataset, all, sort))
        },
      ),
    )
  })
})
