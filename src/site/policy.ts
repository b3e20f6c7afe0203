import { createHash } from 'node:crypto'

/** What a page holds that the policy has to allow by its hash. */
interface Inline {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g
const CHARSET = /<meta charset="utf-8"(?: \/)?>/

/** Types of scripts that browsers run; any other makes a block of data. */
const RUN = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules'])

/** Hashes, as a content policy writes them, of the scripts and styles that stand in these pages. */
export function inlineHashes(pages: readonly string[]): Inline {
  const scripts = pages.flatMap((html) =>
    Array.from(html.matchAll(SCRIPT))
      .filter(([, attributes = '']) => isRunInline(attributes))
      .map(([, , text = '']) => hashOf(text)),
  )
  const styles = pages.flatMap((html) =>
    Array.from(html.matchAll(STYLE), ([, text = '']) => hashOf(text)),
  )
  return { scripts: [...new Set(scripts)], styles: [...new Set(styles)] }
}

/** The content policy of pages with these inline parts; `tiles` is the address of street tiles, if they can be asked for. */
export function contentPolicy({ scripts, styles }: Inline, tiles: string | undefined): string {
  const origin = tiles === undefined ? [] : [new URL(tiles).origin]
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'", 'data:', 'blob:', ...origin],
    'connect-src': ["'self'"],
    'font-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    // The share dialog previews an embedded view.
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  }
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')
}

/** A page that carries its policies itself, for hosts that send no headers; they stand before all that they rule. */
export function withPolicy(html: string, tiles: string | undefined): string {
  const charset = CHARSET.exec(html)?.[0]
  if (charset === undefined) {
    throw new Error('a page has no <meta charset="utf-8">, after which its content policy stands')
  }
  const policy = contentPolicy(inlineHashes([html]), tiles)
  const metas = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
  ]
  return html.replace(charset, () => [charset, ...metas].join('\n    '))
}

function isRunInline(attributes: string): boolean {
  if (/\ssrc\s*=/.test(attributes)) return false
  return RUN.has(/\stype\s*=\s*"?([^"\s>]+)/.exec(attributes)?.[1] ?? '')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
