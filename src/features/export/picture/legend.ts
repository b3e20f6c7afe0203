import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import type { Incident } from '#domain/dataset.ts'
import type { Font } from '#drawing/font.ts'
import { countTypes } from '#drawing/stacks.ts'
import { longCodeWords } from '#i18n/words/longCodes.ts'

import { moved, type Block } from './block.ts'
import { glyph } from './glyph.ts'
import { h, type Attributes, type Markup } from './markup.ts'
import { startAt, type Pen } from './pen.ts'
import { line } from './text.ts'
import { pictureWords } from './words.ts'

/** One sign and what it means. */
export interface Key {
  /** Drawn around 0, 0, within 9 pixels of it to either side; none for a plain note. */
  readonly sign: Markup | undefined
  readonly text: string
  /** A figure that stands before the words. */
  readonly count?: string
}

const FONT: Font = { size: 13, weight: 400, family: 'sans' }
const BOLD: Font = { ...FONT, weight: 600 }
const SIGN = 24
const MIDDLE_OF_SIGN = { x: 0, y: 0 }
const GAP = 20
const LINE = 24
const BASELINE = 16.5
const MIDDLE = 12
const RADIUS = 6
const COUNT_GAP = 5

/** Every attack type with its mark and count, and what hollow marks mean where there are any. */
export function typeKeys(incidents: readonly Incident[], pen: Pen): readonly Key[] {
  if (incidents.length === 0) return [{ sign: undefined, text: pictureWords[pen.locale.lang].none }]
  return [
    ...countKeys(incidents, pen, longCodeWords[pen.locale.lang].typeLong),
    ...hollowKeys(incidents, pen),
  ]
}

/** Every attack type with its mark and count. */
export function countKeys(
  incidents: readonly Incident[],
  pen: Pen,
  names: Readonly<Record<AttackType, string>>,
): readonly Key[] {
  const counts = countTypes(incidents)
  return ATTACK_TYPES.map((type): Key => ({
    sign: glyph(pen, MIDDLE_OF_SIGN, { type, founding: true, radius: RADIUS }),
    text: names[type],
    count: pen.locale.format.number(counts[type]),
  }))
}

function hollowKeys(incidents: readonly Incident[], pen: Pen): readonly Key[] {
  const hollow = incidents.find(({ founding }) => !founding)
  if (hollow === undefined) return []
  const sign = glyph(pen, MIDDLE_OF_SIGN, { type: hollow.type, founding: false, radius: RADIUS })
  return [{ sign, text: pictureWords[pen.locale.lang].hollow }]
}

/** Keys in as many lines as they need. */
export function legendBlock(keys: readonly Key[], pen: Pen, width: number): Block {
  let [start, row] = [0, 0]
  const parts = keys.map((key) => {
    const size = sizeOf(key, pen)
    if (start > 0 && start + size > width) {
      start = 0
      row += 1
    }
    const part = moved({ markup: keyMarkup(key, pen, width, start) }, 0, row * LINE)
    start += size + GAP
    return part
  })
  if (parts.length === 0) return { height: 0, markup: h('g', {}) }
  return { height: (row + 1) * LINE, markup: h('g', { class: 'legend' }, parts) }
}

/** A small box as the sign of a ground. */
export function swatch(look: Attributes, inside?: Markup): Markup {
  return h('g', {}, h('rect', { x: -9, y: -7, width: 18, height: 14, rx: 3, ...look }), inside)
}

function keyMarkup({ sign, text, count }: Key, pen: Pen, width: number, start: number): Markup {
  const x = startAt(pen, width, start + (sign === undefined ? 0 : SIGN))
  const [soft, strong] = [
    { font: FONT, colour: sign === undefined ? 'ink' : 'ink-soft' },
    { font: BOLD, colour: 'ink' },
  ] as const
  const pieces = [
    ...(count === undefined ? [] : [{ text: count, ...strong }]),
    { text, ...soft, ...(count === undefined ? {} : { gap: COUNT_GAP }) },
  ]
  const words = line(pen, pieces, { x, y: BASELINE, ...soft })
  if (sign === undefined) return words
  return h('g', {}, moved({ markup: sign }, startAt(pen, width, start + 9), MIDDLE), words)
}

function sizeOf({ sign, text, count }: Key, { measure }: Pen): number {
  const counted = count === undefined ? 0 : measure(count, BOLD) + COUNT_GAP
  return (sign === undefined ? 0 : SIGN) + counted + measure(text, FONT)
}
