import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { siteFaults } from '../../site/faults.ts'

const SITE = 'https://example.org/near-daily/'
const SIZE =
  '<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'near-daily-'))
  mkdirSync(path.join(folder, 'og'))
  mkdirSync(path.join(folder, 'a'))
  writeFileSync(path.join(folder, 'og/small.png'), png(600, 315))
  writeFileSync(path.join(folder, 'og/right.png'), png(1200, 630))
  writeFileSync(path.join(folder, 'og/heavy.png'), png(1200, 630, 90_000))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The head of a PNG of a size, with so many bytes. */
function png(width: number, height: number, bytes = 24): Buffer {
  const file = Buffer.alloc(bytes)
  file.writeUInt32BE(width, 16)
  file.writeUInt32BE(height, 20)
  return file
}

interface Parts {
  readonly image?: string
  readonly head?: string
  readonly body?: string
}

/** Faults of a page in the folder `a`, with nothing wrong but what a test puts in. */
function faultsOf({ image = '../og/right.png', head = '', body = '<h1>A</h1>' }: Parts) {
  const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title>
<meta property="og:image" content="${image}">${SIZE}${head}
</head><body>${body}</body></html>`
  writeFileSync(path.join(folder, 'a/index.html'), page)
  return siteFaults(folder, SITE)
}

describe('the check of the built site', () => {
  it('finds a folder without pages wrong', () => {
    expect(siteFaults(path.join(folder, 'og'))).toEqual([expect.stringContaining('no pages')])
  })

  it('finds nothing wrong with a page that is right', () => {
    const body = '<h1 id="top">A</h1><a href="./#top">A</a><a href="https://example.com/no">B</a>'
    const head = `<script type="application/ld+json">{"@context":"https://schema.org/","@type":"Thing"}</script>
<link rel="canonical" href="${SITE}a/">`
    expect(faultsOf({ body, head, image: `${SITE}og/right.png` })).toEqual([])
    expect(faultsOf({ body: '<h1>A</h1><noscript><h1>A</h1></noscript>' })).toEqual([])
  })

  it('holds the sitemap and the pages against one another', () => {
    const sitemap = path.join(folder, 'sitemap.xml')
    writeFileSync(sitemap, `<urlset><url><loc>${SITE}b/</loc></url></urlset>`)
    expect(faultsOf({})).toEqual([
      'sitemap.xml: no b/index.html',
      'a/index.html: not in sitemap.xml',
    ])
    rmSync(sitemap)
  })

  it.each<readonly [string, Parts, string]>([
    ['a dead link', { body: '<h1>A</h1><a href="../b/">B</a>' }, '"../b/" leads nowhere'],
    [
      'a dead link with the address of the site',
      { head: `<link rel="canonical" href="${SITE}b/">` },
      `"${SITE}b/" leads nowhere`,
    ],
    ['a part that is not there', { body: '<h1>A</h1><a href="#b">B</a>' }, '"#b" leads to a part'],
    ['markup that is not valid', { body: '<h1>A</h1><ul><p>B</p></ul>' }, '(element-permitted'],
    ['two first headings', { body: '<h1>A</h1><h1>B</h1>' }, 'has 2 h1'],
    ['no first heading', { body: '<h2>A</h2>' }, 'has 0 h1'],
    ['a picture that is not there', { image: '../og/none.png' }, '"../og/none.png" is not there'],
    ['a picture of another size', { image: '../og/small.png' }, 'is 600×315, not 1200×630'],
    ['a heavy picture', { image: '../og/heavy.png' }, 'has 90000 of 80000 bytes'],
    [
      'broken JSON-LD',
      { head: '<script type="application/ld+json">{</script>' },
      'the JSON-LD cannot be read',
    ],
    [
      'JSON-LD of no type',
      { head: '<script type="application/ld+json">{}</script>' },
      'names no context or no type',
    ],
  ])('names %s', (_, parts, fault) => {
    expect(faultsOf(parts)).toEqual([expect.stringContaining(fault)])
    expect(faultsOf(parts)[0]).toMatch(/^a\/index\.html: /)
  })
})
