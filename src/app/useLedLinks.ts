import { useLayoutEffect, useState } from 'react'

import type { Here } from '#ui/here.ts'
import { Links } from '#ui/links.ts'

/** The links of the page, led from where the reader stands. */
export function useLedLinks({ view, href }: Here): Links {
  const [links] = useState(() => new Links({ view, href }))
  useLayoutEffect(
    function leadLinks() {
      links.leadFrom({ view, href })
    },
    [links, view, href],
  )
  return links
}
