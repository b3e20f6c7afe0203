import type { Page } from '@playwright/test'

/** Smaller things to press that WCAG 2.5.8 allows, by selector, with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  '.visually-hidden, .visually-hidden *': 'Seen by nobody.',
  '.page-skip a:not(:focus)': 'Takes its size when it has focus.',
  '.map-label':
    'A ring makes it 24 pixels high, but where names settle close by, rings meet; the Place menu offers the same.',
  '.versus-links a': 'As on the map: names and marks of places settle close by one another.',
  '.share-copy-line': 'A field to read, with a button beside it that copies.',
}

/** Things to press that are smaller than 24 by 24 pixels, and neither part of a line of text nor allowed. */
export async function tooSmall(page: Page, over: string): Promise<readonly string[]> {
  return page.evaluate(smallTargets, { over, allowed: Object.keys(ALLOWED) })
}

interface Search {
  /** Where to look: what lies under it cannot be pressed. */
  readonly over: string
  readonly allowed: readonly string[]
}

/** Runs on the page. What lies round a target but is pressed like it, such as its ring, is part of it. */
function smallTargets({ over, allowed }: Search): readonly string[] {
  const LEAST = 24
  const REACH = LEAST / 2 - 0.5

  function isPressedRound(element: Element): boolean {
    element.scrollIntoView({ block: 'center', inline: 'center' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const [wide, high] = [Math.max(width / 2 - 1, REACH), Math.max(height / 2 - 1, REACH)]
    const round = [
      [x - (width < LEAST ? REACH : wide), y],
      [x + (width < LEAST ? REACH : wide), y],
      [x, y - (height < LEAST ? REACH : high)],
      [x, y + (height < LEAST ? REACH : high)],
    ] as const
    return round.every(([px, py]) => {
      const hit = document.elementFromPoint(px, py)
      return hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element))
    })
  }

  const room = document.querySelector(over)
  const targets = room?.querySelectorAll('a[href], button, input, select, textarea, summary') ?? []
  return [...targets].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect()
    const seen = element.checkVisibility({ visibilityProperty: true }) && width > 0
    const apart = element.closest('[aria-hidden="true"]') !== null
    if (!seen || apart || (width >= LEAST && height >= LEAST)) return []
    if (allowed.some((selector) => element.matches(selector))) return []
    const text = element.parentElement?.closest('p, li, dd, td, th, small')?.textContent ?? ''
    const isAlone = text.replace(element.textContent ?? '', '').trim() === ''
    if (getComputedStyle(element).display === 'inline' && !isAlone) return []
    if (isPressedRound(element)) return []
    const words = element.getAttribute('aria-label') ?? element.textContent ?? ''
    const size = `${width.toFixed(1)} by ${height.toFixed(1)}`
    return [
      `${element.tagName.toLowerCase()}.${element.className} "${words.slice(0, 40)}": ${size}`,
    ]
  })
}
