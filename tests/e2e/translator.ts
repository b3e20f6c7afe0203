import type { Page } from '@playwright/test'

/** Ends each translated text; it cannot be seen. */
const MARK = '\u2060'

/** Translates a page as Chrome does: puts each text into two `<font>`s, now and whenever one is added or changed. */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(translateTexts, MARK)
}

/** The texts that can be seen on a page, in order, translated or not. */
export async function visibleTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(textsShown, MARK)
}

/** Texts that React changes as nodes of their own, beside others: the ones that a translator takes from it. */
export async function looseTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(textsOfTheirOwn)
}

function translateTexts(mark: string): void {
  function translateIn(node: Node): void {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    const texts: Text[] = node instanceof Text ? [node] : []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (text.parentElement?.closest('script, style, textarea, font') !== null) continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.append(text.data + mark)
      outer.append(inner)
      text.replaceWith(outer)
    }
  }
  translateIn(document.body)
  new MutationObserver((changes) => {
    for (const { target, type, addedNodes } of changes) {
      for (const node of type === 'childList' ? addedNodes : [target]) translateIn(node)
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

function textsShown(mark: string): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    const text = textContent?.replaceAll(mark, '').trim() ?? ''
    if (text !== '' && parentElement?.closest(':not(font)')?.checkVisibility()) texts.push(text)
  }
  return texts
}

function textsOfTheirOwn(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    // React marks the nodes that it keeps; a text alone in its element is none of them.
    const isKept = Object.keys(walker.currentNode).some((key) => key.startsWith('__reactFiber$'))
    if (isKept && textContent?.trim()) texts.push(parentElement?.outerHTML.slice(0, 200) ?? '')
  }
  return texts
}
