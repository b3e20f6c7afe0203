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
} as const satisfies Record<Param, typeof parseAsString>

const serialize = createSerializer(PARSERS)

/** The view that the address names, and the ways to another one. */
export interface Navigation {
  readonly view: View
  readonly faults: readonly LinkFault[]
  /** Address of a view; parameters of others and the hash stay. */
  readonly href: (view: View) => string
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
    href: (next) => hrefOf(next),
    show: (next, history) => void setTexts(encodeView(next), { history, scroll: false }),
  }
}

function hrefOf(view: View): string {
  const search = serialize(window.location.search, encodeView(view))
  return `${search === '' || search === '?' ? './' : search}${window.location.hash}`
}
