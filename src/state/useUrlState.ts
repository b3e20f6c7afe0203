import { useState } from 'react'

import type { ViewState } from './viewState.ts'

import { addressHere, addressNow, goToAddress, useAddress } from './history.ts'
import type { KnownIds } from './knownIds.ts'
import type { LinkFault } from './params.ts'
import { othersOf, queryOf, readQuery } from './query.ts'
import type { Navigation } from './navigation.ts'
import { shareStructure } from './structuralSharing.ts'

/** The view that the address names, and the ways to another one. */
export interface UrlState {
  /** Parts of it that are as before are the same objects as before. */
  readonly view: ViewState
  /** What of the link could not be used. */
  readonly faults: readonly LinkFault[]
  readonly navigation: Navigation
  /** Absolute address of a view with nothing else in it; the path is that of a page beside this one. */
  readonly link: (view: ViewState, path?: string) => string
}

/** Binds the view to the address of the page; what is known stays the same for as long as the page is open. */
export function useUrlState(known: KnownIds): UrlState {
  const [same] = useState(() => shareStructure(readQuery))
  const { view, faults } = same(useAddress(), known)
  const [dispatch] = useState(() => createDispatch(known))
  return { view, faults, navigation: { view, hrefOf: hrefFromHere, dispatch }, link: linkOf }
}

/** Takes actions on the newest view, on the screen yet or not. */
function createDispatch(known: KnownIds): Navigation['dispatch'] {
  return (action, mode = 'push') => {
    const query = addressNow()
    const { view } = readQuery(query, known)
    // What a link was made from is told on arrival only.
    const next = action({ ...view, shared: undefined })
    goToAddress(queryOf(next, othersOf(query)), mode)
  }
}

/** Stands for the address where the page is built; only what is relative to it is kept. */
const NOWHERE = new URL('https://near-daily.invalid/')

function here(): Pick<Location, 'pathname' | 'href'> {
  return typeof window === 'undefined' ? NOWHERE : window.location
}

function hrefFromHere(view: ViewState): string {
  const { search, hash } = typeof window === 'undefined' ? NOWHERE : addressHere()
  return `${queryOf(view, othersOf(search)) || './'}${hash}`
}

function linkOf(view: ViewState, path = ''): string {
  const { pathname, href } = here()
  const page = new URL(pathname, href)
  return new URL(path, page).href + queryOf(view)
}
