import { renderToStaticMarkup } from 'react-dom/server'

import { outlinesOf } from '#drawing/outlines.ts'
import { parseBasemap } from '#data/basemap.ts'
import type { Basemap } from '#domain/basemap.ts'
import { formatDay } from '#domain/day.ts'
import { words } from './words.ts'
import { svgText } from '#features/export/picture/svgText.ts'
import { el } from './html.ts'
import type { Html } from './html.ts'
import { readPayloads } from './payloads.ts'
import { twinsOf, type PageInfo } from './pageHead.ts'
import { keptPng } from './keptPng.ts'

/** The pictures that stand for links to the pages, as PNG, by path; pages may share one. */
export async function previewFiles(
  pages: readonly PageInfo[],
  folder: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const outlines = outlinesOf(basemapIn(folder))
  const cards = new Map(pages.map(({ card }) => [card.image, card]))
  const files = [...cards].map(async ([image, { draw }]) => {
    return [image, await keptPng(svgText(renderToStaticMarkup(draw(outlines))))] as const
  })
  return new Map(await Promise.all(files))
}

/** The page for a wrong address at any depth: no script, and a way back. `root` is the path of the site. */
export function notFoundPage(root: string, style: string | undefined): string {
  const { title, heading, text, back } = words.notFound
  const page = el(
    'html',
    { lang: 'en' },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'color-scheme', content: 'light dark' }),
      el('meta', { name: 'robots', content: 'noindex' }),
      el('title', {}, title),
      el('link', { rel: 'icon', href: `${root}icon.svg`, type: 'image/svg+xml' }),
      style === undefined ? undefined : el('link', { rel: 'stylesheet', href: root + style }),
    ),
    el(
      'body',
      {},
      el(
        'main',
        { class: 'static' },
        el('h1', {}, heading),
        el('p', {}, text),
        el('p', {}, el('a', { href: root }, back)),
      ),
    ),
  )
  return `<!doctype html>\n${page.html}\n`
}

/** What crawlers may read: all of it, and where the pages are listed once the address of the site is known. */
export function robotsText(siteUrl: string | undefined): string {
  const lines = ['User-agent: *', 'Allow: /']
  const known = siteUrl === undefined ? [] : [`Sitemap: ${siteUrl}sitemap.xml`]
  return [...lines, ...known, ''].join('\n')
}

/** The pages for crawlers, by the protocol of sitemaps.org. */
export function sitemapText(pages: readonly PageInfo[], siteUrl: string): string {
  const entries = pages.map((page): Html => {
    const alternates = twinsOf(page).map(([hreflang, path]) =>
      el('xhtml:link', { rel: 'alternate', hreflang, href: siteUrl + path }),
    )
    const changed = el('lastmod', {}, formatDay(page.asOf))
    return el('url', {}, el('loc', {}, siteUrl + page.path), changed, alternates)
  })
  const list = el(
    'urlset',
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    },
    entries,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${list.html}\n`
}

function basemapIn(folder: string): Basemap {
  const reading = parseBasemap(readPayloads(folder).basemap.text)
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.value
}
