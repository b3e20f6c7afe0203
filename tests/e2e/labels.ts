import type { Page } from '@playwright/test'

/** Controls whose name does not hold the text that is seen on them (WCAG 2.5.3). */
export async function misnamed(page: Page): Promise<readonly string[]> {
  return page.evaluate(findMisnamed)
}

/** Runs on the page. */
function findMisnamed(): readonly string[] {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- this function is sent to the page alone
  function isSeen(element: Element): boolean {
    // A figure that the name tells in words.
    if (element.getAttribute('aria-hidden') === 'true') return false
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1
  }

  /** The text in an element as far as its parts are taken, in words and numbers: a sign such as an arrow is neither. */
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- this function is sent to the page alone
  function textOf(node: Node, takes: (part: Element) => boolean): string {
    if (node instanceof Text) return node.data.replaceAll(/\p{S}/gu, '')
    if (!(node instanceof HTMLElement) || !takes(node)) return ''
    const text = [...node.childNodes].map((child) => textOf(child, takes)).join('')
    return getComputedStyle(node).display === 'inline' ? text : ` ${text} `
  }

  function nameOf(control: Element): string {
    const label = control.getAttribute('aria-label')
    return label ?? textOf(control, (part) => part.getAttribute('aria-hidden') !== 'true')
  }

  // oxlint-disable-next-line unicorn/consistent-function-scoping -- this function is sent to the page alone
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase()
  const controls = document.querySelectorAll('a[href], button, summary')
  return [...controls].flatMap((control) => {
    if (control.closest('[aria-hidden="true"]') !== null) return []
    const [seen, name] = [flat(textOf(control, isSeen)), flat(nameOf(control))]
    return name.includes(seen) ? [] : [`"${seen}" is called "${name}"`]
  })
}
