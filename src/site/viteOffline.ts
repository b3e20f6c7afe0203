import { readFileSync } from 'node:fs'

import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

import { ATTACK_TYPES } from '#domain/codes.ts'
import { LANGS } from '#domain/lang.ts'
import { folderOf } from '#state/recordPath.ts'
import { monthsOf, parseDay, type DayRange } from '#domain/day.ts'

/** An address that ends in `?`, which Workbox does not ignore as it does a query. */
const EMPTY_QUERY = /^[^?#]*\?&*(#.*)?$/

/** The address of a page that is not kept: the root, then the parts that `intoExplorer` reads. */
function notKept(): RegExp {
  const months = monthsOf(coverageIn('data/meta.json')).join('|')
  const langs = LANGS.filter((lang) => folderOf(lang) !== '').join('|')
  const types = ATTACK_TYPES.join('|')
  const end = String.raw`(?:index\.html)?(?:[?#].*)?$`
  return new RegExp(
    `^([^?#]*?/)(?!${end})(?:(${langs})/?)?(?:(incident|actor)/([a-z0-9-]+)|(${months})?/?(${types})?)/?${end}`,
  )
}

function coverageIn(file: string): DayRange {
  const { coverage }: { readonly coverage: Readonly<Record<'from' | 'to', string>> } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  const [from, to] = [parseDay(coverage.from), parseDay(coverage.to)]
  if (from === undefined || to === undefined) throw new Error(`${file} has no coverage`)
  return { from, to }
}

/**
 * Writes `sw.js`, which keeps every file that the page may ask for, each under the hash of its content, and answers
 * from what it keeps. A new version is kept whole or not at all, and shown when the reader asks for it. A file that is
 * too large to keep stops the build.
 */
export function offline(): Plugin[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: false,
    workbox: {
      // Of the pages the explorer alone, which shows what any other does.
      globPatterns: ['index.html', '**/*.{js,css,json,csv,geojson,svg,png,webmanifest}'],
      // Pictures for links to the page are for other sites.
      globIgnores: ['og/**'],
      // The view is in the query, and every file is the same for all views.
      ignoreURLParametersMatching: [/.*/],
      // What is not kept, such as a wrong address, must not be answered with the page.
      navigateFallback: null,
      // Asked in turn where an address is not kept as it is.
      runtimeCaching: [
        { urlPattern: EMPTY_QUERY, handler: withoutQuery },
        { urlPattern: notKept(), handler: intoExplorer },
      ],
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
    },
  })
}

interface Asked {
  readonly request: Request
  readonly url: URL
}

interface AskedInParts extends Asked {
  /** What the groups of the pattern found. */
  readonly params?: string[] | object
}

// The worker gets the text of the following functions, so they use nothing outside themselves.

async function withoutQuery({ url }: Asked): Promise<Response> {
  const plain = new URL(url)
  plain.search = ''
  return Response.redirect(plain)
}

/** Where no network is, leads from `2020-08/` or `ar/incident/…/` to the explorer, which shows the same. */
async function intoExplorer({ request, url, params }: AskedInParts): Promise<Response> {
  const answer = await fetch(request).catch(() => undefined)
  if (answer !== undefined) return answer
  const [root = '', lang, kind, id, month, type] = Array.isArray(params) ? params : []
  const named = {
    month,
    type,
    incident: kind === 'incident' ? id : undefined,
    'actor-page': kind === 'actor' ? id : undefined,
    lang,
  }
  const said = Object.entries(named).flatMap(([name, value]) => (value ? [[name, value]] : []))
  const query = new URLSearchParams(said)
  for (const [name, value] of url.searchParams) if (!query.has(name)) query.append(name, value)
  const explorer = new URL(root)
  explorer.search = query.toString()
  return Response.redirect(explorer)
}
