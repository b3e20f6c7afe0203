import type { Page } from '@playwright/test'

/** A panel beside the page or over it. */
export const PANEL = ':is(.side-panel-root, [role="dialog"])'

/** How far the page, and a panel that is the page, can be pushed sideways, in pixels. */
export async function sideways(page: Page): Promise<number> {
  return page.evaluate((panel) => {
    const rooms = [
      document.documentElement,
      ...document.querySelectorAll(`${panel} > :not(.visually-hidden)`),
    ]
    return Math.max(...rooms.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
  }, PANEL)
}

/** Controls of the page that Tab leads to though a panel hides them whole. */
export async function beneath(page: Page): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const panel = document.querySelector(selector)?.getBoundingClientRect()
    if (panel === undefined) return ['no panel']
    const controls = 'a[href], button, input, select, summary, [tabindex]'
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((control) => {
      const isReached =
        control.tabIndex >= 0 && control.checkVisibility({ visibilityProperty: true })
      if (!isReached || control.closest(`${selector}, [inert]`) !== null) return []
      const { left, right, top, bottom, width } = control.getBoundingClientRect()
      const isAcross = left >= panel.left && right <= panel.right
      const isHidden = width > 0 && isAcross && top >= panel.top && bottom <= panel.bottom
      return isHidden ? [control.outerHTML.slice(0, 120)] : []
    })
  }, PANEL)
}

/** What moves though the reader has asked for less motion. */
export async function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slow = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element)
      const durations = `${transitionDuration},${animationDuration}`.split(',')
      const longest = Math.max(...durations.map(Number.parseFloat))
      return longest > 0.01 ? [`${element.tagName} ${element.className}: ${longest} s`] : []
    })
    return [...slow, ...document.getAnimations().map(() => 'an animation runs')]
  })
}

/** Headings that leave a level out, a second main heading, and lists with nothing in them. */
export async function brokenTree(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
      .map((heading) => ({ level: Number(heading.tagName[1]), words: heading.textContent }))
    // A panel or dialog that is the whole of what can be read begins with its own heading.
    const leaps = levels.filter(({ level }, index) => level > (levels[index - 1]?.level ?? 1) + 1)
    const mains = levels.filter(({ level }) => level === 1).slice(1)
    const empty = document.querySelectorAll(':is(ul, ol, dl):not(:has(> *))')
    return [
      ...leaps.map(({ level, words }) => `leap to level ${level} at "${words}"`),
      ...mains.map(({ words }) => `a second main heading: "${words}"`),
      ...[...empty].map((list) => `an empty list in ${list.parentElement?.outerHTML.slice(0, 80)}`),
    ]
  })
}

/** Stops of Tab, from the top of the page to its end, that something lies over. */
export async function coveredStops(page: Page): Promise<readonly string[]> {
  const covered: string[] = []
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo(0, 0)
  })
  for (let stops = 0; stops < 200; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focused)
    if (stop.end) return stops > 5 ? covered : [`only ${stops} stops of Tab`]
    if (stop.covered) covered.push(stop.name)
  }
  return [...covered, 'Tab comes to no end']
}

/** What has focus, and whether something lies over the middle of what of it is in the window. */
function focused(): { readonly name: string; readonly covered: boolean; readonly end: boolean } {
  const element = document.activeElement ?? document.body
  const end = element === document.body
  // A link in a text may run over two lines: its first stands for it, and of a link on a drawing its first shape.
  const shape = element instanceof SVGAElement ? element.firstElementChild : element
  const { left, right, top, bottom } = shape?.getClientRects()[0] ?? new DOMRect()
  const { innerWidth, innerHeight } = window
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
  const hit = document.elementFromPoint(x, y)
  const same = hit !== null && (element.contains(hit) || hit.contains(element))
  const words = element.getAttribute('aria-label') ?? element.textContent ?? ''
  const name = `${element.tagName.toLowerCase()}.${element.className} "${words.slice(0, 40)}"`
  return { name, covered: !end && !same, end }
}
