import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type {
  Network,
  NetworkBox,
  NetworkInput,
  NetworkRelation,
} from '#features/actors/networkDrawing.ts'
import { narrowNetwork, wideNetwork } from '#features/actors/networkLayout.ts'

const name = fc
  .array(
    fc.string({
      minLength: 1,
      maxLength: 11,
      unit: fc.constantFrom('a', 'b', 'c', 'W', 'N', 'و', 'ط'),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(' '))

const names = (min: number, max: number) => fc.uniqueArray(name, { minLength: min, maxLength: max })

const relation: fc.Arbitrary<NetworkRelation> = fc
  .record({ phrase: name, members: names(1, 4) })
  .map((each) => ({ ...each, isSet: each.members.length > 1 }))

const input: fc.Arbitrary<NetworkInput> = fc.record({
  actor: name,
  companions: names(1, 3),
  between: fc.option(relation, { nil: undefined }),
  relations: fc.array(relation, { maxLength: 8 }),
})

const shapes = [
  ['wide', wideNetwork],
  ['narrow', narrowNetwork],
] as const

const isSet = ({ role }: NetworkBox) => role === 'set'
const overlap = (a: NetworkBox, b: NetworkBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const inside = (a: NetworkBox, b: NetworkBox) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height
const holds = (box: NetworkBox, x: number, y: number) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height

const pairs = <T>(all: readonly T[]) =>
  all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const))

/** The words of a drawing, joined again line by line within the box that holds them. */
const wordsOf = ({ texts }: Network) => texts.map(({ text }) => text).join(' ')

/** Whether a straight piece of line runs through the inside of a box. */
function crosses([from, to]: readonly (readonly [number, number])[], box: NetworkBox): boolean {
  if (from === undefined || to === undefined) return false
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])]
  const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])]
  const edge = 0.001
  return (
    right > box.x + edge &&
    left < box.x + box.width - edge &&
    bottom > box.y + edge &&
    top < box.y + box.height - edge
  )
}

describe.each(shapes)('the %s network', (_, network) => {
  /** The first input for which a promise does not hold. */
  const brokenBy = (holdsFor: (drawing: Network, given: NetworkInput) => boolean) =>
    fc.check(fc.property(input, (given) => holdsFor(network(given), given))).counterexample

  it('draws no box over another, except a set round its members', () => {
    expect(
      brokenBy(({ boxes }) =>
        pairs(boxes).every(
          ([a, b]) =>
            !overlap(a, b) || (isSet(a) && inside(b, a)) || (isSet(b) && inside(a, b) && !isSet(a)),
        ),
      ),
    ).toBeNull()
  })

  it('stays on its sheet', () => {
    expect(
      brokenBy(({ boxes, width, height }) =>
        boxes.every((box) => inside(box, { x: 0, y: 0, width, height, role: 'set' })),
      ),
    ).toBeNull()
  })

  it('names everybody, and says every relation', () => {
    expect(
      brokenBy((drawing, { actor, companions, between, relations }) => {
        const drawn = [...relations, ...(between === undefined ? [] : [between])]
        const shown = between === undefined ? [] : companions
        return [
          actor,
          ...shown,
          ...drawn.flatMap(({ phrase, members }) => [phrase, ...members]),
        ].every((words) => wordsOf(drawing).includes(words))
      }),
    ).toBeNull()
  })

  it('keeps each line of text within a box and apart from the next', () => {
    expect(
      brokenBy(({ boxes, texts }) => {
        const within = texts.every(({ x, y }) => boxes.some((box) => holds(box, x, y)))
        const apart = pairs(texts).every(([a, b]) => a.x !== b.x || Math.abs(a.y - b.y) >= 11)
        return within && apart
      }),
    ).toBeNull()
  })

  it('draws one line to each relation, none of them through a box', () => {
    expect(
      brokenBy(({ boxes, lines }, { relations, between }) => {
        const solid = boxes.filter((box) => !isSet(box))
        const pieces = lines.flatMap((line) =>
          pairs(line).filter(([a, b]) => line.indexOf(b) === line.indexOf(a) + 1),
        )
        return (
          lines.length === relations.length + (between === undefined ? 0 : 1) &&
          pieces.every((piece) => solid.every((box) => !crosses(piece, box)))
        )
      }),
    ).toBeNull()
  })

  it('leads to a set by one line that ends at its frame, never to one of its members', () => {
    expect(
      brokenBy(({ boxes, lines }) => {
        const ends = lines.map((line) => line.at(-1) ?? [0, 0])
        const sets = boxes.filter(isSet)
        const members = boxes.filter(
          (box) => box.role === 'name' && sets.some((set) => inside(box, set)),
        )
        return ends.every(([x, y]) => members.every((box) => !holds(box, x, y)))
      }),
    ).toBeNull()
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(network(given)).toEqual(network(given))
      }),
    )
  })
})
