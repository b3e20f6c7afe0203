import { DEFAULT_VIEW, type View } from '#filters/view.ts'

import { encodeView } from './encode.ts'
import { PARAMS, type Param, type Texts } from './params.ts'

const OURS: ReadonlySet<string> = new Set(PARAMS)

const NOTHING_SAID = encodeView(DEFAULT_VIEW)

/** The texts of a query; of a parameter that is there twice the first. */
export function textsOf(query: string): Texts {
  const params = new URLSearchParams(query)
  const texts: Record<Param, string | null> = { ...NOTHING_SAID }
  for (const param of PARAMS) texts[param] = params.get(param)
  return texts
}

/**
 * The query of a view, such as `?month=2020-08`, with what others have in the query at its end; empty when there is
 * nothing to say. One view has one query. A page has hundreds of links, so it is written by hand, as nuqs would.
 */
export function queryOf(view: View, others = ''): string {
  const texts = encodeView(view)
  let query = ''
  for (const param of PARAMS) {
    const text = texts[param]
    if (text !== null) query += `&${param}=${escaped(text)}`
  }
  query += others
  return query === '' ? '' : `?${query.slice(1)}`
}

/** What of a query is not ours, ready to follow a parameter: each with `&` before it. */
export function othersOf(search: string): string {
  return [...new URLSearchParams(search)]
    .filter(([name]) => !OURS.has(name))
    .map(
      ([name, text]) =>
        `&${escaped(name).replaceAll('=', '%3D').replaceAll('?', '%3F')}=${escaped(text)}`,
    )
    .join('')
}

/** What would end a value, or is no address in every browser. */
const UNSAFE = /[%+ #&"'`<>\p{Cc}]/gu

function escaped(text: string): string {
  return text.replace(UNSAFE, (sign) => {
    if (sign === ' ') return '+'
    return sign === "'" ? '%27' : encodeURIComponent(sign)
  })
}
