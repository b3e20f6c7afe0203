import { useLayoutEffect, useState } from 'react'

import { Links } from '#ui/links.ts'
import type { Navigation } from '#url/useView.ts'

/** The links of the page, led from where the reader stands. */
export function useLedLinks({ view, hrefs }: Pick<Navigation, 'view' | 'hrefs'>): Links {
  const [links] = useState(() => new Links({ view, href: hrefs() }))
  useLayoutEffect(
    function leadLinks() {
      links.leadFrom({ view, href: hrefs() })
    },
    [links, view, hrefs],
  )
  return links
}
