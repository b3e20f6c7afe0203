import { createSerializer, parseAsString, useQueryStates } from 'nuqs'

import type { View } from '#filters/view.ts'

import { decodeView } from './decode.ts'
import { encodeView } from './encode.ts'
import type { KnownIds } from './known.ts'
import type { LinkFault, Param } from './params.ts'

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

const serialize = createSerializer(PARSERS)

/** The view that the address names, and the ways to another one. */
export interface Navigation {
  readonly view: View
  readonly faults: readonly LinkFault[]
  /** Address of a view; parameters of others and the hash stay. */
  readonly href: (view: View) => string
  /** Absolute address of a view with nothing else in it; the path is that of a page beside this one. */
  readonly link: (view: View, path?: string) => string
  /** Goes to a view: `push` for a deliberate act that Back undoes, `replace` for typing and dragging. */
  readonly show: (view: View, history: 'push' | 'replace') => void
}

/** Binds the view to the address of the page. */
export function useView(known: KnownIds): Navigation {
  const [texts, setTexts] = useQueryStates(PARSERS)
  const { view, faults } = decodeView(texts, known)
  return {
    view,
    faults,
    href: hrefOf,
    link: linkOf,
    show: (next, history) => void setTexts(encodeView(next), { history, scroll: false }),
  }
}

/** Stands for the address where the page is built; only what is relative to it is kept. */
const NOWHERE = new URL('https://near-daily.invalid/')

function here(): Pick<Location, 'search' | 'hash' | 'pathname' | 'href'> {
  return typeof window === 'undefined' ? NOWHERE : window.location
}

function hrefOf(view: View): string {
  const { search: asked, hash } = here()
  const search = serialize(asked, encodeView(view))
  return `${search === '' || search === '?' ? './' : search}${hash}`
}

function linkOf(view: View, path = ''): string {
  const { pathname, href } = here()
  const page = new URL(pathname, href)
  return new URL(path, page).href + serialize(encodeView(view))
}
