import { describe, expect, test } from 'vitest'
import { columnsOf } from '#data/columns.ts'
import type { Column } from '#data/columns.ts'
import { EVIDENCE_LEVELS, ATTACK_TYPES, TARGET_KINDS } from '#domain/codes.ts'
import { addDays, formatDay } from '#domain/day.ts'
import { realRecords } from './files.ts'
import { realDataset } from '../realData.ts'

const dataset = realDataset()
const columns = columnsOf(dataset)

function decoded({ values, codes }: Column): readonly (string | undefined)[] {
  return Array.from(codes, (code) => values[code])
}

const records = realRecords.incidents.toSorted((a, b) =>
  `${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1,
)
const placeOf = new Map(realRecords.places.map((place) => [place.id, place]))

describe('the columns', () => {
  test('decode to what data/ says, row by row', () => {
    expect(decoded(columns.type)).toEqual(records.map((record) => record.type))
    expect(decoded(columns.evidence)).toEqual(records.map((record) => record.evidence))
    expect(decoded(columns.target)).toEqual(
      records.map(({ targetKind }) => (targetKind === 'not-reported' ? 'none' : targetKind)),
    )
    expect(decoded(columns.place)).toEqual(
      records.map(({ preferred }) => preferred.placeId ?? 'none'),
    )
    expect(decoded(columns.admin1)).toEqual(
      records.map(({ preferred }) => {
        const name = placeOf.get(preferred.placeId ?? '')?.admin1
        return name?.toLowerCase().replaceAll(' ', '-') ?? 'none'
      }),
    )
  })

  test('count days from the first of coverage', () => {
    const days = Array.from(columns.days, (day) => formatDay(addDays(columns.firstDay, day)))
    expect(days).toEqual(records.map((record) => record.date))
    expect(formatDay(columns.firstDay)).toBe('2020-07-23')
    expect(columns.dayCount).toBe(9 + 31 + 30)
  })

  test('hold every value of a list, with "none" first', () => {
    expect(columns.type.values).toEqual(['none', ...ATTACK_TYPES])
    expect(columns.target.values).toEqual(['none', ...TARGET_KINDS])
    expect(columns.evidence.values).toEqual(['none', ...EVIDENCE_LEVELS])
    expect(columns.place.values).toHaveLength(1 + 49)
    expect(columns.admin1.values).toHaveLength(1 + 19)
    expect(columns.actor.values).toHaveLength(1 + 40)
  })

  test('tell claimed from blamed', () => {
    const { values, offsets, codes, roles } = columns.actor
    const entries = dataset.incidents.flatMap(({ id }, row) => {
      const [from, to] = [offsets[row] ?? 0, offsets[row + 1] ?? 0]
      return Array.from(codes.subarray(from, to), (code, index) => [
        id,
        values[code],
        roles[from + index],
      ])
    })
    expect(entries).toEqual([
      ['2020-07-27-rocket', 'pro-iran-militias', 2],
      ['2020-08-05-rocket', 'pro-iran-militias', 2],
      ['2020-08-10-ied-convoy-jraischan', 'ahl-al-kahf', 1],
      ['2020-08-11-ied-convoy-taji', 'saraya-thawrat-al-ishrin', 1],
      ['2020-08-24-ied-convoy-taji-claim', 'awliya-al-dam', 1],
      ['2020-08-26-ied-convoy', 'islamic-state', 2],
      ['2020-09-28-ied-convoy', 'qasim-al-jabbarin', 1],
      ['2020-09-28-rocket-airport', 'pro-iran-militias', 2],
      ['2020-09-30-rocket-erbil-airport', 'popular-mobilization', 2],
    ])
  })

  test('join the roles of an actor that claims and is blamed', () => {
    const [incident] = dataset.incidents
    if (incident === undefined) throw new Error('no incident')
    const both = {
      ...incident,
      claimedBy: ['ahl-al-kahf'],
      blamed: [{ actorId: 'ahl-al-kahf', disputed: false }],
    }
    const { actor } = columnsOf({ ...dataset, incidents: [both] })
    expect([...actor.offsets]).toEqual([0, 1])
    expect([...actor.roles]).toEqual([3])
  })
})
