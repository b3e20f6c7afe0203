import { useDeferredValue, useEffect, useLayoutEffect, useState } from 'react'

import { Links } from '#ui/links.ts'
import type { Navigation } from '#state/useView.ts'

/** What comes before the browser itself follows a link, copies its address or shows its menu. */
const BEFORE_USE = ['pointerdown', 'keydown'] as const

/**
 * The links of the page, led from where the reader stands. What an act shows first does not wait for them: they are led
 * with the views that follow, or as soon as the reader reaches for one.
 */
export function useLedLinks({ view, hrefs }: Pick<Navigation, 'view' | 'hrefs'>): Links {
  const [links] = useState(() => new Links({ view, href: hrefs() }))
  const followed = useDeferredValue(view)
  useLayoutEffect(
    function standHere() {
      links.standAt({ view, href: hrefs() })
    },
    [links, view, hrefs],
  )
  useLayoutEffect(
    function leadLinks() {
      if (followed === view) links.lead()
    },
    [links, followed, view],
  )
  useEffect(
    function leadBeforeUse() {
      const listening = new AbortController()
      for (const type of BEFORE_USE) {
        addEventListener(type, () => links.catchUp(), { capture: true, signal: listening.signal })
      }
      return function stopListening() {
        listening.abort()
      }
    },
    [links],
  )
  return links
}
