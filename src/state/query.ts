import { DEFAULT_VIEW, type ViewState } from './viewState.ts'

import { decodeView, type Decoded } from './decode.ts'
import { encodeView } from './encode.ts'
import { escaped, nameOf, parametersOf } from './escape.ts'
import type { KnownIds } from './knownIds.ts'
import { PARAMS, type LinkFault, type Param, type Texts } from './params.ts'

const OURS: ReadonlySet<string> = new Set(PARAMS)

const NOTHING_SAID = encodeView(DEFAULT_VIEW)

/** Reads the view that a repaired query names, and what of it could not be used. */
export function readQuery(query: string, known: KnownIds): Decoded {
  const { view, faults } = decodeView(withStep(textsOf(query), known), known)
  return { view, faults: [...faults, ...repeatedIn(query)] }
}

/** Values of parameters that have one already: the first holds. */
function repeatedIn(query: string): readonly LinkFault[] {
  const params = new URLSearchParams(query)
  return PARAMS.flatMap((param) => {
    const [, ...others] = params.getAll(param)
    return others.map((value) => ({ param, value, repeated: true as const }))
  })
}

function textsOf(query: string): Texts {
  const params = new URLSearchParams(query)
  const texts: Record<Param, string | null> = { ...NOTHING_SAID }
  for (const param of PARAMS) texts[param] = params.get(param)
  return texts
}

/** A link to a step of a story that says no tab stands for the view of the step; what else it says holds before that. */
function withStep(texts: Texts, { stories }: KnownIds): Texts {
  const links = stories.get(texts.story ?? '') ?? []
  const link = links[Number(texts.step ?? 1) - 1] ?? links[0]
  if (link === undefined || texts.tab !== null) return texts
  const said = Object.entries(texts).filter(([, text]) => text !== null)
  return { ...textsOf(link), ...Object.fromEntries(said) }
}

/**
 * The query of a view, such as `?month=2020-08`, with what others have in the query at its end; empty when there is
 * nothing to say. One view has one query. A page has hundreds of links, so it is written by hand, as nuqs would.
 */
export function queryOf(view: ViewState, others = ''): string {
  const texts = encodeView(view)
  let query = ''
  for (const param of PARAMS) {
    const text = texts[param]
    if (text !== null) query += `&${param}=${escaped(text)}`
  }
  query += others
  return query === '' ? '' : `?${query.slice(1)}`
}

/** What of a query is not ours, as it stands there: each with `&` before it. */
export function othersOf(search: string): string {
  const others = parametersOf(search).filter((parameter) => !OURS.has(nameOf(parameter)))
  return others.map((parameter) => `&${parameter}`).join('')
}
