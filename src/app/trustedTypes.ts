/** What a browser with Trusted Types asks before text becomes HTML or the address of a script; `null` refuses. */
interface Rules {
  readonly createHTML: (text: string) => string | null
  readonly createScriptURL: (address: string) => string | null
}

declare global {
  interface Window {
    /** Missing where the browser has no Trusted Types. */
    readonly trustedTypes?: {
      readonly createPolicy: (name: 'default', rules: Rules) => unknown
    }
  }
}

/** All that Leaflet writes as HTML: its test for SVG. */
const LEAFLET_HTML = '<svg/>'

/** Scripts of the site lie in the folder of this one; the service worker lies beside that folder. */
const HERE = import.meta.url
const OWN_SCRIPTS = new URL('./', HERE).href
const SERVICE_WORKER = new URL('../sw.js', HERE).href

/** The only ways by which text becomes HTML or the address of a worker; no text becomes a script. */
export const RULES: Rules = {
  createHTML: (text) => (text === LEAFLET_HTML ? text : null),
  createScriptURL: (address) => (isOwnWorker(address) ? address : null),
}

function isOwnWorker(address: string): boolean {
  const { href } = new URL(address, document.baseURI)
  return href === SERVICE_WORKER || href.startsWith(OWN_SCRIPTS)
}

window.trustedTypes?.createPolicy('default', RULES)
