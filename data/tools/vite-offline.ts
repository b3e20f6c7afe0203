import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

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
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
    },
  })
}
