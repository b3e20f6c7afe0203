import { streetCredit } from '#features/map/streetWords.ts'

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

/** What of Leaflet's may be HTML: its test for SVG, and the credit of the street tiles with what parts it from others. */
const LEAFLET_HTML = ['<svg/>', '<span aria-hidden="true">|</span>', ...Object.values(streetCredit)]

/** Scripts of the site lie in the folder of this one; the service worker lies beside that folder. */
const HERE = import.meta.url
const OWN_SCRIPTS = new URL('./', HERE).href
const SERVICE_WORKER = new URL('../sw.js', HERE).href

/** The only ways by which text becomes HTML or the address of a worker; no text becomes a script. */
export const RULES: Rules = {
  createHTML: (text) => (isHarmless(text) ? text : null),
  createScriptURL: (address) => (isOwnWorker(address) ? address : null),
}

/** Whether a text holds no HTML but what is known. */
function isHarmless(text: string): boolean {
  return !/[<>]/.test(LEAFLET_HTML.reduce((rest, known) => rest.replace(known, ''), text))
}

function isOwnWorker(address: string): boolean {
  const { href } = new URL(address, document.baseURI)
  return href === SERVICE_WORKER || href.startsWith(OWN_SCRIPTS)
}

window.trustedTypes?.createPolicy('default', RULES)
