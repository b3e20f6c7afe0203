import { useLayoutEffect, useRef, useState } from 'react'

import type { View } from './viewState.ts'

import { addressHere, addressNow, goToAddress, useAddress, type Keeping } from './history.ts'
import type { KnownIds } from './knownIds.ts'
import type { LinkFault } from './params.ts'
import { othersOf, queryOf, readQuery } from './query.ts'
import { keepsSame } from './structuralSharing.ts'

/** Goes to the view that follows from the newest. */
export type Show = (change: (view: View) => View, keeping: Keeping) => void

/** The view that the address names, and the ways to another one. */
export interface Navigation {
  /** Parts of it that are as before are the same objects as before. */
  readonly view: View
  readonly faults: readonly LinkFault[]
  /** The addresses of views from where the page is now; parameters of others and the hash stay. */
  readonly hrefs: () => (view: View) => string
  /** Absolute address of a view with nothing else in it; the path is that of a page beside this one. */
  readonly link: (view: View, path?: string) => string
  readonly show: Show
}

/** Binds the view to the address of the page. */
export function useView(known: KnownIds): Navigation {
  const [same] = useState(() => keepsSame(readQuery))
  const { view, faults } = same(useAddress(), known)
  const show = useShow(known)
  return { view, faults, hrefs: hrefsFromHere, link: linkOf, show }
}

/** The same function whatever is known, as every link of the page hangs on it. */
function useShow(known: KnownIds): Show {
  const newestKnown = useRef(known)
  useLayoutEffect(
    function followKnown() {
      newestKnown.current = known
    },
    [known],
  )
  const [show] = useState((): Show => (change, keeping) => {
    const query = addressNow()
    const newest = readQuery(query, newestKnown.current).view
    goToAddress(queryOf(change(newest), othersOf(query)), keeping)
  })
  return show
}

/** Stands for the address where the page is built; only what is relative to it is kept. */
const NOWHERE = new URL('https://near-daily.invalid/')

function here(): Pick<Location, 'pathname' | 'href'> {
  return typeof window === 'undefined' ? NOWHERE : window.location
}

function hrefsFromHere(): (view: View) => string {
  const { search, hash } = typeof window === 'undefined' ? NOWHERE : addressHere()
  const others = othersOf(search)
  return (view) => `${queryOf(view, others) || './'}${hash}`
}

function linkOf(view: View, path = ''): string {
  const { pathname, href } = here()
  const page = new URL(pathname, href)
  return new URL(path, page).href + queryOf(view)
}
