import { parseAsString, useQueryStates } from 'nuqs'

import type { View } from '#filters/view.ts'

import { decodeView } from './decode.ts'
import { encodeView } from './encode.ts'
import type { KnownIds } from './known.ts'
import type { LinkFault, Param } from './params.ts'
import { othersOf, queryOf } from './query.ts'
import { useSame } from './useSame.ts'

const PARSERS = {
  month: parseAsString,
  from: parseAsString,
  to: parseAsString,
  type: parseAsString,
  target: parseAsString,
  place: parseAsString,
  admin1: parseAsString,
  actor: parseAsString,
  role: parseAsString,
  evidence: parseAsString,
  q: parseAsString,
  sources: parseAsString,
  duplicates: parseAsString,
  without: parseAsString,
  incident: parseAsString,
  'actor-page': parseAsString,
  about: parseAsString,
  compare: parseAsString,
  sort: parseAsString,
  by: parseAsString,
  cards: parseAsString,
  tab: parseAsString,
  map: parseAsString,
  data: parseAsString,
  n: parseAsString,
  embed: parseAsString,
  view: parseAsString,
  theme: parseAsString,
  lang: parseAsString,
} as const satisfies Record<Param, typeof parseAsString>

/** Goes to the view that follows from the newest: `push` for a deliberate act that Back undoes, `replace` for typing and dragging. */
export type Show = (change: (view: View) => View, history: 'push' | 'replace') => void

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
  const [texts, setTexts] = useQueryStates(PARSERS)
  const { view, faults } = useSame(decodeView(texts, known))
  return {
    view,
    faults,
    hrefs: hrefsFromHere,
    link: linkOf,
    show: (change, history) => {
      const write: Parameters<typeof setTexts>[0] = (newest) =>
        encodeView(change(decodeView(newest, known).view))
      void setTexts(write, { history, scroll: false })
    },
  }
}

/** Stands for the address where the page is built; only what is relative to it is kept. */
const NOWHERE = new URL('https://near-daily.invalid/')

function here(): Pick<Location, 'search' | 'hash' | 'pathname' | 'href'> {
  return typeof window === 'undefined' ? NOWHERE : window.location
}

function hrefsFromHere(): (view: View) => string {
  const { search, hash } = here()
  const others = othersOf(search)
  return (view) => `${queryOf(view, others) || './'}${hash}`
}

function linkOf(view: View, path = ''): string {
  const { pathname, href } = here()
  const page = new URL(pathname, href)
  return new URL(path, page).href + queryOf(view)
}
