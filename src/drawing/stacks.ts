import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import type { Incident } from '#domain/dataset.ts'
import type { Day, DayRange } from '#domain/day.ts'
import { lookOf, type MarkLook } from '#domain/glyph.ts'

/** One incident's place in a column of marks: the day's column, and 0 for the lowest level. */
export interface StackedMark extends MarkLook {
  readonly row: number
  readonly day: Day
  readonly level: number
}

/** Incidents of one span of days by attack type. */
export interface Bucket {
  readonly span: DayRange
  readonly rows: readonly number[]
  readonly byType: Readonly<Record<AttackType, number>>
}

/** Puts the incidents of these rows into one column a day, by attack type and then by row, with no gaps. */
export function stackByDay(
  incidents: readonly Incident[],
  rows: readonly number[],
): readonly StackedMark[] {
  const heights = new Map<Day, number>()
  return inOrder(incidents, rows).map((mark) => {
    const level = heights.get(mark.day) ?? 0
    heights.set(mark.day, level + 1)
    return { ...mark, level }
  })
}

/** Counts the incidents of these rows within each span, the spans being in order and apart; rows of no span are left out. */
export function bucketsOf(
  spans: readonly DayRange[],
  incidents: readonly Incident[],
  rows: readonly number[],
): readonly Bucket[] {
  const marks = inOrder(incidents, rows)
  let next = 0
  return spans.map((span) => {
    while (dayAt(marks, next) < span.from) next++
    const start = next
    while (dayAt(marks, next) <= span.to) next++
    const inside = marks.slice(start, next)
    return { span, rows: inside.map(({ row }) => row), byType: countTypes(inside) }
  })
}

/** How many of these are of each attack type. */
export function countTypes(
  items: readonly { readonly type: AttackType }[],
): Readonly<Record<AttackType, number>> {
  const counts: Record<AttackType, number> = {
    rocket: 0,
    'ied-convoy': 0,
    'ied-diplomatic': 0,
    other: 0,
  }
  for (const { type } of items) counts[type]++
  return counts
}

type Mark = Omit<StackedMark, 'level'>

// Groups of one day and type, so that only the few groups have to be compared.
function inOrder(incidents: readonly Incident[], rows: readonly number[]): readonly Mark[] {
  const groups = new Map<number, Mark[]>()
  for (const row of rows.toSorted((a, b) => a - b)) {
    const incident = incidents[row]
    if (incident === undefined) continue
    const mark = { row, day: incident.date, ...lookOf(incident) }
    const key = mark.day * ATTACK_TYPES.length + typeOrder(mark.type)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [mark])
    else group.push(mark)
  }
  const keys = [...groups.keys()].toSorted((a, b) => a - b)
  return keys.flatMap((key) => groups.get(key) ?? [])
}

function dayAt(marks: readonly Mark[], index: number): number {
  return marks[index]?.day ?? Infinity
}

function typeOrder(type: AttackType): number {
  return ATTACK_TYPES.indexOf(type)
}
