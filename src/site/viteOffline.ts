import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

import { ATTACK_TYPES } from '#domain/codes.ts'

/** An address that ends in `?`, which Workbox does not ignore as it does a query. */
const EMPTY_QUERY = /^[^?#]*\?&*(#.*)?$/

/** The folder of a page, without the slash at its end. */
const FOLDER = new RegExp(String.raw`^[^?#]*/(\d{4}-\d{2}|${ATTACK_TYPES.join('|')})([?#].*)?$`)

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
      globPatterns: ['**/*.{html,js,css,json,csv,geojson,svg,png,webmanifest}'],
      // Pictures for links to the page are for other sites; wrong addresses are for the host.
      globIgnores: ['og/**', '404.html'],
      // The view is in the query, and every file is the same for all views.
      ignoreURLParametersMatching: [/.*/],
      // What is not kept, such as a wrong address, must not be answered with the page.
      navigateFallback: null,
      // Asked in turn where an address is not kept as it is.
      runtimeCaching: [
        { urlPattern: EMPTY_QUERY, handler: withoutQuery },
        { urlPattern: FOLDER, handler: toKeptFolder },
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

// The worker gets the text of the following functions, so they use nothing outside themselves.

async function withoutQuery({ url }: Asked): Promise<Response> {
  const plain = new URL(url)
  plain.search = ''
  return Response.redirect(plain)
}

/** Redirects `/2020-08` to `/2020-08/` as most hosts do, if that page is kept. */
async function toKeptFolder({ request, url }: Asked): Promise<Response> {
  const folder = new URL(url)
  folder.pathname += '/'
  // The query of a kept file is its revision.
  const index = await caches.match(new URL('index.html', folder), { ignoreSearch: true })
  return index === undefined ? fetch(request) : Response.redirect(folder)
}
