/** Links of style sheets that did not come. */
const failed = new Set<HTMLLinkElement>()

/** Takes note of style sheets that do not come; without it a view asked for anew would show without its styles. */
export function watchStyles(): void {
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target)
    },
    // Faults of files do not bubble.
    true,
  )
}

/** Asks once more for the style sheets that did not come; throws when one fails again. */
export async function bringStyles(): Promise<void> {
  await Promise.all([...failed].map(bringAgain))
}

function bringAgain(link: HTMLLinkElement): Promise<void> {
  failed.delete(link)
  const again = document.createElement('link')
  again.rel = 'stylesheet'
  again.crossOrigin = link.crossOrigin
  again.href = link.href
  return new Promise((resolve, reject) => {
    again.addEventListener('load', () => resolve())
    again.addEventListener('error', () => reject(new Error(`${link.href} did not come`)))
    link.replaceWith(again)
  })
}
