import type { Page } from '@playwright/test'

import { contrast, rgbComputed } from '../contrast.ts'

interface Explanation {
  readonly rule: string
  /** The part of the page that it holds for. */
  readonly within: string
  /** For text: the token of its ground, on which the contrast is then measured here. */
  readonly ground?: string
  /** Why axe cannot tell, and why it is right. */
  readonly why: string
}

const text = (within: string, ground: string, why: string): Explanation => ({
  rule: 'color-contrast',
  within,
  ground,
  why,
})

const SHORT = 'One or two letters or digits: axe does not judge text that short.'
const DRAWN = 'Text over a drawing, with a halo in the colour of land around each letter.'
const PIECES = 'Axe takes the pieces of a line from right to left for something in front of it.'
const CLIPPED = 'Axe takes shapes of the map that are clipped away for something in front.'

const SCROLLED =
  'Axe scrolls while it looks, and takes the edge of a box or the filters, which stay, for something in front.'

/** What axe leaves to a person, each with its answer; the first that fits counts. */
const EXPLANATIONS: readonly Explanation[] = [
  text('.summary-sentence, .summary-choices', 'paper', PIECES),
  text('.page-standing', 'paper', 'Its line scrolls under its own edge.'),
  text('.page-foot', 'paper', 'On a phone it scrolls under the drawer.'),
  text('.button-strong, .actors-filters [aria-pressed="true"]', 'on-ground', SCROLLED),
  text('.header-tools', 'card', SCROLLED),
  text('.header-head', 'paper', SCROLLED),
  text('.drawer-handle', 'card', 'It lies over the page, on a ground of its own.'),
  text(
    '.segmented-root [aria-pressed="true"]',
    'on-ground',
    'The rounded edge of the control clips it.',
  ),
  text(
    '.map-label[aria-pressed="true"]',
    'ink',
    'A picked place has its own ground, drawn as a shadow.',
  ),
  text('.map-inset, .leaflet-container', 'map-land', DRAWN),
  text('.map-key, .map-astray', 'card', 'Its box lies over the drawing of the map.'),
  text('.calendar-cell[data-state="shown"]', 'accent-ground', SHORT),
  text('.calendar-cell', 'line', 'Hatched: the ground is the card with lines; the lines count.'),
  {
    rule: 'color-contrast',
    within: '.chart-segment',
    why: 'A number on a bar; the unit test of the tokens holds it to each colour of bar.',
  },
  text('.breakdown-root', 'card', SHORT),
  text('.chart-plot', 'card', 'Text of a drawing, which lies on the card.'),
  text('.actor-network text[data-role="actor"]', 'on-ground', 'The box around it is a shape.'),
  text('.actor-network', 'card', 'The boxes around the names are shapes.'),
  text('.panel-root, .summary-figures', 'card', CLIPPED),
  text('.story-card', 'card', 'On a phone its text scrolls under its own edge.'),
  text('.side-panel-root, [role="dialog"]', 'card', 'It scrolls under the edge of its own panel.'),
  text('.embed-foot', 'card', 'It sticks to the foot of the frame, over the map.'),
  text('dialog, [popover]', 'card', 'It scrolls under the edge of its own box.'),
  {
    rule: 'th-has-data-cells',
    within: '.detail-claims, .list-table',
    why: 'The rows that a field heads stand below it; axe looks for them beside it.',
  },
]

interface Found {
  readonly rule: string
  readonly target: string
}

/** Those of what axe left open that no explanation fits, or whose text does not stand out from its ground by 4.5 to 1. */
export async function unexplained(page: Page, found: readonly Found[]): Promise<readonly string[]> {
  const answers = await page.evaluate(lookUp, { found, explanations: EXPLANATIONS })
  return answers.flatMap((answer, index) => {
    const { rule = '', target = '' } = found[index] ?? {}
    if (answer === undefined) return [`${rule} is not explained: ${target}`]
    if (answer.ground === undefined) return []
    const ratio = contrast(rgbComputed(answer.text), rgbComputed(answer.ground))
    return ratio < 4.5 ? [`${rule}: ${ratio.toFixed(2)} to 1 (${target})`] : []
  })
}

interface Answer {
  readonly text: string
  readonly ground: string | undefined
}

/** Runs on the page: the colours of each element and of the ground that its explanation names. */
function lookUp({
  found,
  explanations,
}: {
  readonly found: readonly Found[]
  readonly explanations: readonly Explanation[]
}): readonly (Answer | undefined)[] {
  const probe = document.body.appendChild(document.createElement('i'))
  function valueOf(token: string): string {
    probe.style.color = `var(--${token})`
    return getComputedStyle(probe).color
  }
  const answers = found.map(({ rule, target }) => {
    const element = document.querySelector(target)
    const fitting = explanations.find((each) => each.rule === rule && element?.closest(each.within))
    if (element === null || fitting === undefined) return undefined
    const { color, fill } = getComputedStyle(element)
    const ground = fitting.ground === undefined ? undefined : valueOf(fitting.ground)
    return { text: element instanceof SVGElement ? fill : color, ground }
  })
  probe.remove()
  return answers
}
