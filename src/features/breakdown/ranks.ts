import { ROLES, type AttackType } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import { byCodeUnit } from '#domain/order.ts'
import { countTypes } from '#drawing/stacks.ts'
import type { Locale } from '#i18n/locale.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { facetWords } from '#i18n/words/facets.ts'
import type { RankBy, RankMeasure } from '#state/viewState.ts'

import { incidentsAt } from './columns.ts'
import {
  byActor,
  byFacet,
  byWeek,
  byWeekday,
  type Group,
  type Grouping,
  type Shown,
} from './groups.ts'
import { breakdownWords } from './words.ts'

/** Incidents, or the deaths that reports give for them. */
interface Measured {
  readonly count: number
  /** The same by the type of the attack. */
  readonly byType: Readonly<Record<AttackType, number>>
  readonly incidents: number
  /** Incidents for which no report gives a number of dead; they do not count as zero. */
  readonly withoutFigure: number
}

/** A group as it is measured. */
export interface Rank extends Group, Measured {
  /** What it would have if each of the days shown had as many. */
  readonly even?: number
}

/** A list of ranks, and all that they are shares of. */
export interface Ranking {
  readonly heading: string
  readonly ranks: readonly Rank[]
  readonly whole: Measured
}

/** What a ranked list is called. */
export function headingOf(by: RankBy, { lang }: Locale): string {
  if (by === 'weekday') return breakdownWords[lang].weekday
  return by === 'week' ? chartWords[lang].date.week : facetWords[lang][by].label
}

/** The ranked list of a property; of actors one for each role, as claimed and blamed are never added. */
export function rankingsOf(
  by: RankBy,
  measure: RankMeasure,
  shown: Shown,
  locale: Locale,
): readonly Ranking[] {
  const heading = headingOf(by, locale)
  const ranked = ({ rows, groups }: Grouping) => {
    const { dataset } = shown
    const whole = measured(dataset, rows, measure)
    return { whole, ranks: groups.map((it) => ({ ...it, ...measured(dataset, it.rows, measure) })) }
  }
  switch (by) {
    case 'place':
    case 'admin1':
    case 'target':
    case 'evidence':
      return [mostFirst({ heading, ...ranked(byFacet(by, shown, locale)) })]
    case 'actor':
      return ROLES.map((role) =>
        mostFirst({
          heading: codeWords[locale.lang].role[role],
          ...ranked(byActor(role, shown, locale)),
        }),
      )
    case 'weekday':
      return [besideEven({ heading, ...ranked(byWeekday(shown, locale)) })]
    case 'week':
      return [{ heading, ...ranked(byWeek(shown, locale)) }]
  }
}

function measured(dataset: Dataset, rows: readonly number[], measure: RankMeasure): Measured {
  const incidents = incidentsAt(dataset, rows)
  const counted =
    measure === 'incidents'
      ? incidents
      : incidents.flatMap((it) => Array.from({ length: it.killed ?? 0 }, () => it))
  return {
    count: counted.length,
    byType: countTypes(counted),
    incidents: incidents.length,
    withoutFigure: incidents.filter(({ killed }) => killed === null).length,
  }
}

function mostFirst(ranking: Ranking): Ranking {
  const ranks = ranking.ranks.toSorted(
    (a, b) => b.count - a.count || b.incidents - a.incidents || byCodeUnit(a.label, b.label),
  )
  return { ...ranking, ranks }
}

function besideEven(ranking: Ranking): Ranking {
  const days = ranking.ranks.reduce((sum, rank) => sum + (rank.days ?? 0), 0)
  const evenOf = (own = 0) => (days === 0 ? 0 : (ranking.whole.count * own) / days)
  return { ...ranking, ranks: ranking.ranks.map((it) => ({ ...it, even: evenOf(it.days) })) }
}
