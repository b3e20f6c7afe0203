import { describe, expect, it } from 'vitest'

import { headersFor, headersText, siteHeaders } from '../../../src/site/hostHeaders.ts'
import { contentPolicy, inlineHashes, withPolicy } from '../../../src/site/policy.ts'

/** The example of the Content Security Policy specification, with the hash that it gives. */
const SCRIPT = "alert('Hello, world.');"
const SCRIPT_HASH = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"

const page = (inside: string): string =>
  `<!doctype html><html><head><meta charset="utf-8" />${inside}</head></html>`

describe('the content policy of a page', () => {
  it('allows the inline scripts that are in it, each by its hash', () => {
    const { scripts } = inlineHashes([
      page(`<script>${SCRIPT}</script><script type="module">${SCRIPT}</script>`),
      page(`<script type="text/javascript">${SCRIPT}</script>`),
    ])
    expect(scripts).toEqual([SCRIPT_HASH])
  })

  it('allows the inline styles that are in it', () => {
    const html = page(`<style>${SCRIPT}</style>`)
    expect(inlineHashes([html])).toEqual({ scripts: [], styles: [SCRIPT_HASH] })
  })

  it('has nothing to allow for data, nor for scripts in files', () => {
    const html = page(
      '<script type="application/ld+json">{"a":1}</script><script type="module" src="./a.js"></script>',
    )
    expect(inlineHashes([html])).toEqual({ scripts: [], styles: [] })
  })

  it('never allows what is called unsafe, nor a wildcard', () => {
    const policy = contentPolicy(inlineHashes([page(`<script>${SCRIPT}</script>`)]), undefined)
    expect(policy).toContain(`script-src 'self' ${SCRIPT_HASH};`)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|\*/)
  })

  it('names the host of street tiles for pictures only', () => {
    const nothing = { scripts: [], styles: [] }
    const tiles = 'https://tiles.example.org/{z}/{x}/{y}.png'
    const named = contentPolicy(nothing, tiles)
      .split('; ')
      .filter((one) => one.includes('example.org'))
    expect(named).toEqual(["img-src 'self' data: blob: https://tiles.example.org"])
    expect(contentPolicy(nothing, undefined)).not.toContain('http')
  })

  it('stands before all that it rules', () => {
    const html = withPolicy(page(`<script>${SCRIPT}</script>`), undefined)
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
    expect(html).toContain(SCRIPT_HASH)
    expect(html).not.toContain('frame-ancestors')
  })

  it('cannot be left out in silence', () => {
    expect(() => withPolicy('<html></html>', undefined)).toThrow(/no <meta charset="utf-8">/)
  })
})

const text = headersText(siteHeaders("default-src 'none'"))
const kept = (pathname: string) => headersFor(text, pathname).get('Cache-Control')
const allowedOrigin = (pathname: string) =>
  headersFor(text, pathname).get('Access-Control-Allow-Origin')

describe('the headers of the site', () => {
  it('are all read back from the file, for every address', () => {
    const [everywhere] = siteHeaders("default-src 'none'")
    for (const pathname of ['/', '/rocket/', '/sw.js', '/assets/index-1a2b3c4d.js']) {
      const read = headersFor(text, pathname)
      expect(Object.fromEntries(read)).toMatchObject(everywhere?.headers ?? {})
    }
    expect(everywhere?.headers['Content-Security-Policy']).toMatch(/; frame-ancestors \*$/)
  })

  it('let only files that never change be kept unasked', () => {
    expect(kept('/assets/index-1a2b3c4d.js')).toMatch(/immutable/)
    expect(kept('/sw.js')).toBe('no-cache')
    expect(kept('/')).toBeUndefined()
  })

  it('let pages of any origin read the data, and nothing else', () => {
    for (const name of ['near-daily.json', 'datapackage.json', 'schemas/meta.schema.json']) {
      expect(allowedOrigin(`/data/${name}`)).toBe('*')
    }
    for (const pathname of ['/', '/rocket/', '/sw.js', '/assets/index-1a2b3c4d.js', '/database/']) {
      expect(allowedOrigin(pathname)).toBeUndefined()
    }
  })
})
