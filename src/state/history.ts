import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

import { repairAddress, type Address } from './repair.ts'

/** How an act is kept in the history: `push` for a deliberate one that Back undoes, `replace` for typing and dragging. */
export type HistoryMode = 'push' | 'replace'

/** The shortest time between two writes of what follows a hand, in milliseconds: some browsers allow 100 in 30 seconds. */
const BETWEEN_WRITES = 320

/** What the page shows already while the address bar has yet to say it. */
let unwritten: { readonly query: string; readonly mode: HistoryMode } | undefined
let timer: ReturnType<typeof setTimeout> | undefined
const watchers = new Set<() => void>()

/** The query of the page, such as `?month=2020-08`; it draws anew what uses it whenever the reader goes elsewhere. */
export function useAddress(): string {
  const [query, setQuery] = useState(() => (typeof window === 'undefined' ? '' : addressNow()))
  useEffect(function followAddress() {
    // In a transition, so that what the prerendered page has yet to take over stays on the screen meanwhile.
    const follow = () => startTransition(() => setQuery(addressNow()))
    // Browsers do not wait for a page that is about to be printed.
    const catchUp = () => flushSync(() => setQuery(addressNow()))
    follow()
    window.addEventListener('beforeprint', catchUp)
    const unwatch = watch(follow)
    return function stopFollowing() {
      window.removeEventListener('beforeprint', catchUp)
      unwatch()
    }
  }, [])
  return query
}

/** The newest query, in the address bar yet or not. */
export function addressNow(): string {
  return unwritten?.query ?? addressHere().search
}

/** The address as it was meant, whatever other software did to the link. */
export function addressHere(): Address {
  return repairAddress(window.location)
}

/** Goes to a query. The address bar follows once the page has been drawn: writing it takes as long as drawing a view. */
export function goToAddress(query: string, mode: HistoryMode): void {
  if (mode === 'push') writeAddress()
  unwritten = { query, mode: unwritten?.mode === 'push' ? 'push' : mode }
  timer ??= setTimeout(writeAddress, mode === 'push' ? 0 : BETWEEN_WRITES)
  tell()
}

/**
 * Writes the address at once, before what scrolls the page: with an entry of its history a browser keeps where the page
 * stood when the next one was made, for Back.
 */
export function writeAddress(): void {
  clearTimeout(timer)
  timer = undefined
  if (unwritten === undefined) return
  const { query, mode } = unwritten
  const address = `${window.location.pathname}${query}${addressHere().hash}`
  try {
    if (mode === 'push' && !isFramed()) window.history.pushState(null, '', address)
    else window.history.replaceState(window.history.state, '', address)
    unwritten = undefined
  } catch {
    // The browser has had too many for now; the page shows what was asked for, and the address follows.
    timer = setTimeout(writeAddress, BETWEEN_WRITES)
  }
}

/** A frame shares its history with the page around it, whose Back must not lead through the acts in the frame. */
function isFramed(): boolean {
  return window.parent !== window
}

/** Back, Forward and a typed hash: what the address bar says now holds. */
function followAddressBar(): void {
  clearTimeout(timer)
  timer = undefined
  unwritten = undefined
  tell()
}

function watch(onChange: () => void): () => void {
  if (watchers.size === 0) window.addEventListener('popstate', followAddressBar)
  watchers.add(onChange)
  return () => {
    watchers.delete(onChange)
    if (watchers.size === 0) window.removeEventListener('popstate', followAddressBar)
  }
}

function tell(): void {
  for (const onChange of watchers) onChange()
}
