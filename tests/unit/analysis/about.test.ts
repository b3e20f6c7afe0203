import { describe, expect, it } from 'vitest'

import { formatDay } from '#domain/day.ts'
import {
  aboutBlame,
  aboutDuplicates,
  aboutIncidents,
  casualtyFigures,
  singleSourced,
} from '#features/about/recordFigures.ts'
import { aboutSources } from '#analysis/sourceFigures.ts'

import { realDataset } from '../realData.ts'
import {
  blamedFor,
  blameIn,
  citedBy,
  coveredDays,
  incidents,
  sources,
  type RawIncident,
} from '../records.ts'

const dataset = realDataset()
const facts = aboutIncidents(dataset)

const idsOf = (some: readonly { readonly id: string }[]): readonly string[] =>
  some.map(({ id }) => id).toSorted()
const rawIds = (wanted: (incident: RawIncident) => boolean): readonly string[] =>
  idsOf(incidents.filter(wanted))

describe('what is counted', () => {
  it('is each record of the file, by its origin', () => {
    expect(idsOf(facts.all)).toEqual(rawIds(() => true))
    expect(idsOf(facts.founding)).toEqual(rawIds(({ founding }) => founding))
    expect(idsOf(facts.outsideOnly)).toEqual(rawIds(({ founding }) => !founding))
    expect([facts.all.length, facts.founding.length, facts.outsideOnly.length]).toEqual([
      67, 39, 28,
    ])
  })

  it('covers 70 days, 23 of them with none recorded', () => {
    const without = coveredDays().filter((text) => !incidents.some(({ date }) => date === text))
    expect([facts.days, facts.daysWithout]).toEqual([coveredDays().length, without.length])
    expect([facts.days, facts.daysWithout]).toEqual([70, 23])
  })
})

describe('what is not known', () => {
  it('is which incidents hang on one source, or on one report', () => {
    expect(idsOf(singleSourced(dataset))).toEqual(
      rawIds((incident) => citedBy(incident).length === 1),
    )
    const founding = sources.filter(({ foundingDocument }) => foundingDocument)
    expect(idsOf(facts.oneReport)).toEqual(
      rawIds((incident) => {
        const outside = citedBy(incident).filter((id) => !founding.some((s) => s.id === id))
        return outside.length === 1
      }),
    )
  })

  it('is where some of them were', () => {
    expect(idsOf(facts.withoutPlace)).toEqual(rawIds((i) => i.preferred.placeId === null))
    expect(idsOf(facts.weakPlace)).toEqual(rawIds((i) => i.preferred.placeMatch === 'weak'))
    expect(facts.withoutPlace).toHaveLength(3)
  })

  it.each(['killed', 'injured'] as const)(
    'is how many were %s, and unknown is not zero',
    (field) => {
      const toll = casualtyFigures(dataset, field)
      expect(idsOf(toll.withoutFigure)).toEqual(rawIds((i) => i.preferred[field] === null))
      expect(idsOf(toll.reportedNone)).toEqual(rawIds((i) => i.preferred[field] === 0))
      expect(idsOf(toll.withSome)).toEqual(rawIds((i) => Number(i.preferred[field]) >= 1))
      expect(toll.withSome.length + toll.reportedNone.length + toll.withoutFigure.length).toBe(67)
      let sum = 0
      for (const { preferred } of incidents) sum += preferred[field] ?? 0
      expect(toll.reported).toBe(sum)
    },
  )

  it('leaves 33 of 67 without a figure of the dead, who are nine where there is one', () => {
    const killed = casualtyFigures(dataset, 'killed')
    expect([killed.withoutFigure.length, killed.reported]).toEqual([33, 9])
  })
})

describe('levels and codes', () => {
  it('count each incident once', () => {
    for (const [level, count] of facts.evidence) {
      expect(count).toBe(rawIds((i) => i.evidence === level).length)
    }
    for (const [code, count] of facts.wherePrec) {
      expect(count).toBe(rawIds((i) => i.preferred.wherePrec === code).length)
    }
    expect([...facts.evidence.values()].reduce((sum, count) => sum + count)).toBe(67)
    expect([...facts.wherePrec.values()].reduce((sum, count) => sum + count)).toBe(67)
  })

  it('name the contested ones', () => {
    expect(idsOf(facts.contested)).toEqual(rawIds((i) => i.evidence === 'contested'))
  })
})

describe('who did it', () => {
  const { claimed, blamed, disputed, collective } = aboutBlame(dataset)

  it('keeps claimed, blamed and collectively blamed apart', () => {
    expect(idsOf(claimed)).toEqual(rawIds((i) => i.preferred.claimedBy.length > 0))
    expect(idsOf(blamed)).toEqual(rawIds((i) => blamedFor(i).length > 0))
    expect([claimed.length, blamed.length]).toEqual([4, 5])
    const named = incidents.flatMap(({ claims }) =>
      claims.filter((c) => c.note.startsWith('Collective')).map((c) => String(c.value)),
    )
    expect(collective.map(({ id }) => id).toSorted()).toEqual([...new Set(named)].toSorted())
  })

  it('marks blame that some source denies or contests', () => {
    const doubted = new Set(['denied', 'contested'])
    expect(idsOf(disputed)).toEqual(
      rawIds((i) => {
        return blamedFor(i).some((id) =>
          blameIn(i).some((c) => c.value === id && doubted.has(c.status)),
        )
      }),
    )
  })
})

describe('possible duplicates', () => {
  const { pairs, records, once } = aboutDuplicates(dataset)

  it('are each pair of the file, once, earlier record first', () => {
    const pairsInFile = incidents.flatMap(({ id, possibleDuplicateOf }) =>
      possibleDuplicateOf.map((other) => [id, other].toSorted().join(' ')),
    )
    expect(
      pairs
        .map((pair) =>
          pair
            .map(({ id }) => id)
            .toSorted()
            .join(' '),
        )
        .toSorted(),
    ).toEqual([...new Set(pairsInFile)].toSorted())
    for (const [first, second] of pairs) expect(first.date).toBeLessThanOrEqual(second.date)
  })

  it('are 12 pairs over 18 records, and leave 59', () => {
    expect([pairs.length, records, once]).toEqual([12, 18, 59])
  })
})

describe('sources', () => {
  const figures = aboutSources(dataset)
  const cited = new Set(incidents.flatMap(citedBy))
  const countOf = (wanted: (source: (typeof sources)[number]) => boolean) => {
    const some = sources.filter(wanted)
    return { sources: some.length, cited: some.filter(({ id }) => cited.has(id)).length }
  }

  it('are all there, by kind', () => {
    expect(figures).toMatchObject({ ...countOf(() => true), founding: 5 })
    for (const { kind, ...count } of figures.byKind) {
      expect(count).toEqual(countOf((source) => source.kind === kind))
    }
    expect(figures.byKind.reduce((sum, kind) => sum + kind.sources, 0)).toBe(194)
  })

  it('are told by month, with the undated apart', () => {
    for (const { month, ...count } of figures.byMonth) {
      expect(count).toEqual(countOf(({ published }) => published?.startsWith(month) === true))
    }
    expect(figures.undated).toEqual(countOf(({ published }) => published === null))
    const dated = figures.byMonth.reduce((sum, month) => sum + month.sources, 0)
    expect(dated + figures.undated.sources).toBe(194)
    const months = figures.byMonth.map(({ month }) => month)
    expect(months).toEqual(months.toSorted())
  })

  it('are told by language, most first', () => {
    for (const { language, sources: count } of figures.languages) {
      expect(count).toBe(countOf((source) => source.language === language).sources)
    }
    expect(figures.languages[0]?.language).toBe('en')
  })
})

it('days of the dataset are those of the file', () => {
  expect(facts.all.map(({ date }) => formatDay(date)).toSorted()).toEqual(
    incidents.map(({ date }) => date).toSorted(),
  )
})
