// @vitest-environment jsdom
import { brotliCompressSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import type { Incident } from '#domain/dataset.ts'

import { wholeView, wholeViews } from '../../../src/site/machineView.ts'
import { pageText } from '../../../src/site/pageTemplate.ts'
import { notFoundPage, robotsText, sitemapText } from '../../../src/site/siteFiles.ts'
import { sitePages, type SitePage } from '../../../src/site/sitePages.ts'
import { siteUrlOf } from '../../../src/site/siteUrl.ts'
import { textOf } from '../documents.ts'
import { DATA_FOLDER, realRecords } from './files.ts'

const SITE = 'https://example.org/near-daily/'
const META: { readonly version: string; readonly asOf: string } = JSON.parse(
  textOf('data/meta.json'),
)
const TEMPLATE = textOf('index.html').replace('src="/src', 'src="./assets')

const pages = sitePages(wholeView(DATA_FOLDER, undefined))
const pagesOfSite = sitePages(wholeView(DATA_FOLDER, SITE))

const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/html')
const written = (page: SitePage | undefined): Document =>
  parse(page === undefined ? '' : pageText(TEMPLATE, page, pages, undefined))
const writtenForSite = (page: SitePage | undefined): Document =>
  parse(page === undefined ? '' : pageText(TEMPLATE, page, pagesOfSite, SITE))

const meta = (page: Document, name: string): string | null | undefined =>
  page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content')
const rowsOf = (page: Document): readonly (readonly string[])[] =>
  Array.from(page.querySelectorAll('noscript tbody tr'), (row) =>
    Array.from(row.children, (cell) => cell.textContent),
  )
const linked = (page: Document, selector: string): readonly (string | null)[] =>
  Array.from(page.querySelectorAll(selector), (link) => link.getAttribute('href'))

/** Counted in the curated files, without any code of the page. */
const EXPECTED = {
  '': realRecords.incidents,
  '2020-07/': realRecords.incidents.filter(({ date }) => date.startsWith('2020-07')),
  '2020-08/': realRecords.incidents.filter(({ date }) => date.startsWith('2020-08')),
  '2020-09/': realRecords.incidents.filter(({ date }) => date.startsWith('2020-09')),
  'rocket/': realRecords.incidents.filter(({ type }) => type === 'rocket'),
  'ied-convoy/': realRecords.incidents.filter(({ type }) => type === 'ied-convoy'),
  'ied-diplomatic/': realRecords.incidents.filter(({ type }) => type === 'ied-diplomatic'),
  'other/': realRecords.incidents.filter(({ type }) => type === 'other'),
  ...Object.fromEntries(
    ['2020-07', '2020-08', '2020-09'].flatMap((month) =>
      ['rocket', 'ied-convoy', 'ied-diplomatic', 'other'].flatMap((kind) => {
        const some = realRecords.incidents.filter(
          ({ date, type }) => date.startsWith(month) && type === kind,
        )
        return some.length === 0 ? [] : [[`${month}/${kind}/`, some] as const]
      }),
    ),
  ),
}

describe('the pages of the site', () => {
  it('are the whole page, and one for each month, each attack type, and each pair of them', () => {
    expect(pages.map(({ path }) => path)).toEqual(Object.keys(EXPECTED))
  })

  it.each(Object.entries(EXPECTED))(
    '"%s" lists its incidents for readers without scripts',
    (path, expected) => {
      const rows = rowsOf(written(pages.find((page) => page.path === path)))
      expect(rows.map(([, , what]) => what)).toEqual(
        expected.map(({ title }) => expect.stringContaining(title)),
      )
    },
  )

  it('have all incidents on the whole page, unknown figures as such and possible duplicates named', () => {
    const rows = rowsOf(written(pages[0]))
    expect(rows).toHaveLength(67)
    const unknown = realRecords.incidents.filter(({ preferred }) => preferred.killed === null)
    expect(rows.filter(([, , , , killed]) => killed === 'not reported')).toHaveLength(
      unknown.length,
    )
    const doubtful = realRecords.incidents.filter((one) => one.possibleDuplicateOf.length > 0)
    expect(rows.filter(([, , what]) => what?.includes('May be the same'))).toHaveLength(
      doubtful.length,
    )
  })

  it('have the sentence of their view as title', () => {
    expect(pages.slice(1).map((page) => written(page).title)).toEqual(
      pages.slice(1).map(({ shared }) => `${shared.sentence} · Near-Daily`),
    )
    expect(written(pages[2]).title).toBe(
      '25 of 67 incidents, on 20 of 31 days: attacks in August 2020 · Near-Daily',
    )
    expect(written(pages[0]).title).toMatch(/^Near-Daily: attacks on US-linked targets in Iraq/)
  })

  it('say which view they are for, in a description and a preview of their own', () => {
    const seen = pages.map((page) => {
      const document = written(page)
      return ['description', 'og:image', 'og:image:alt'].map((name) => meta(document, name))
    })
    expect(new Set(seen.flat())).toHaveLength(pages.length * 3)
    expect(meta(written(pages[0]), 'near-daily:view')).toBeUndefined()
    expect(meta(written(pages[2]), 'near-daily:view')).toBe('../?month=2020-08')
    expect(meta(written(pages[4]), 'near-daily:view')).toBe('../?type=rocket')
  })

  it('find their files from the folder they lie in', () => {
    const august = written(pages[2])
    expect(august.querySelector('script[type="module"]')?.getAttribute('src')).toMatch(
      /^\.\.\/assets/,
    )
    expect(linked(august, 'link[rel="icon"], link[rel="manifest"]')).toEqual([
      '../icon.svg',
      '../manifest.webmanifest',
    ])
    expect(linked(august, 'noscript a[href*="data/"]')).toContain('../data/near-daily.csv')
    expect(linked(august, 'noscript nav a')).toContain('../2020-09/')
    expect(linked(written(pages[0]), 'noscript nav a')).toContain('./2020-09/')
  })

  it('are small', () => {
    const [home] = pages
    const text = home === undefined ? '' : pageText(TEMPLATE, home, pages, undefined)
    expect(brotliCompressSync(text).length).toBeLessThan(60_000)
  })
})

describe('the pages in Arabic', () => {
  const [, whole] = wholeViews(DATA_FOLDER, SITE)
  const arabic = whole === undefined ? [] : sitePages(whole)

  it('lie under "ar/", and open their view in Arabic', () => {
    expect(arabic.map(({ path }) => path)).toEqual(pages.map(({ path }) => `ar/${path}`))
    const [start, , august] = arabic.map(writtenForSite)
    expect(meta(start as Document, 'near-daily:view')).toBe('../?lang=ar')
    expect(meta(august as Document, 'near-daily:view')).toBe('../../?month=2020-08&lang=ar')
    expect(august?.documentElement.lang).toBe('ar')
    expect(august?.documentElement.dir).toBe('rtl')
    expect(rowsOf(august as Document)).toHaveLength(EXPECTED['2020-08/'].length)
    expect(august?.body.textContent).not.toMatch(/[a-z]{3,} [a-z]{3,}/)
  })

  it('and those in English name one another', () => {
    const alternates = ['en', 'ar'].map((lang) => [
      lang,
      `${SITE}${lang === 'ar' ? 'ar/' : ''}2020-08/`,
    ])
    for (const page of [pagesOfSite[2], arabic[2]]) {
      const links = writtenForSite(page).querySelectorAll('link[hreflang]')
      const named = [...links].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ])
      expect(named).toEqual(alternates)
    }
  })
})

describe('the address of the site', () => {
  it('is the only source of canonical addresses', () => {
    const home = pages.map(written)
    expect(home.flatMap((page) => linked(page, 'link[rel="canonical"]'))).toEqual([])
    expect(home.map((page) => meta(page, 'og:url') ?? 'none')).toEqual(pages.map(() => 'none'))
    expect(meta(written(pages[2]), 'og:image')).toBe('../og/2020-08.png')

    const august = writtenForSite(pagesOfSite[2])
    expect(linked(august, 'link[rel="canonical"]')).toEqual([`${SITE}2020-08/`])
    expect(meta(august, 'og:url')).toBe(`${SITE}2020-08/`)
    expect(meta(august, 'og:image')).toBe(`${SITE}og/2020-08.png`)
  })

  it('is brought into one form, and must be one', () => {
    expect(siteUrlOf(undefined)).toBeUndefined()
    expect(siteUrlOf('')).toBeUndefined()
    expect(siteUrlOf('https://example.org')).toBe('https://example.org/')
    expect(siteUrlOf('https://example.org/near-daily')).toBe(SITE)
    expect(siteUrlOf(`${SITE}/?x=1#y`)).toBe(SITE)
    expect(() => siteUrlOf('example.org')).toThrow('example.org')
    expect(() => siteUrlOf('javascript:alert(1)')).toThrow('SITE_URL')
  })

  it('leads crawlers to every page', () => {
    const sitemap = new DOMParser().parseFromString(sitemapText(pagesOfSite, SITE), 'text/xml')
    const places = Array.from(sitemap.querySelectorAll('url > loc'), (loc) => loc.textContent)
    expect(places).toEqual(Object.keys(EXPECTED).map((path) => SITE + path))
    expect(robotsText(SITE)).toContain(`Sitemap: ${SITE}sitemap.xml`)
    expect(robotsText(undefined)).not.toContain('Sitemap')
  })

  it('tells a page for a wrong address the way back, whatever its depth', () => {
    const page = parse(notFoundPage('/near-daily/', 'assets/index.css'))
    expect(page.querySelector('main a')?.getAttribute('href')).toBe('/near-daily/')
    expect(linked(page, 'link[rel="stylesheet"]')).toEqual(['/near-daily/assets/index.css'])
    expect(page.querySelector('script')).toBeNull()
    expect(meta(page, 'robots')).toBe('noindex')
  })
})

function dataOf(page: Document): unknown {
  return JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '')
}

describe('the description of the dataset for search engines', () => {
  it('is what schema.org/Dataset asks for', () => {
    expect(dataOf(writtenForSite(pagesOfSite[0]))).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      name: expect.stringMatching(/^Near-Daily/),
      description: expect.stringMatching(/^.{50,5000}$/),
      url: SITE,
      version: META.version,
      dateModified: META.asOf,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      temporalCoverage: '2020-07-23/2020-09-30',
      spatialCoverage: { '@type': 'Place', name: 'Iraq' },
      creator: { '@type': 'Organization', name: 'Near-Daily contributors' },
      keywords: expect.arrayContaining(['Iraq']),
      variableMeasured: expect.arrayContaining([expect.objectContaining({ name: 'fatalities' })]),
      distribution: ['csv', 'json', 'geojson'].map((ending) =>
        expect.objectContaining({ contentUrl: `${SITE}data/near-daily.${ending}` }),
      ),
    })
  })

  it('names no address where none is known, and stands on the whole page alone', () => {
    const data = dataOf(written(pages[0]))
    expect(data).not.toHaveProperty('distribution')
    expect(data).not.toHaveProperty('url')
    const others = pages.slice(1).map((page) => written(page).querySelector('[type*="ld+json"]'))
    expect(others.filter((script) => script !== null)).toEqual([])
  })
})

describe('texts that look like markup', () => {
  const HOSTILE = `</script></noscript><script>alert(1)</script><!-- "' & <img src="./x" onerror=a>`
  const hostile = (incident: Incident): Incident => ({ ...incident, title: HOSTILE })
  const [home] = pages
  const page = home && {
    ...home,
    title: HOSTILE,
    description: HOSTILE,
    data: { description: HOSTILE },
    shared: { ...home.shared, sentence: HOSTILE, incidents: home.shared.incidents.map(hostile) },
  }
  const document = written(page)

  it('stay text', () => {
    expect(document.title).toBe(HOSTILE)
    expect(meta(document, 'description')).toBe(HOSTILE)
    expect(rowsOf(document)).toHaveLength(67)
    expect(rowsOf(document)[0]?.[2]).toContain(HOSTILE)
    expect(document.querySelectorAll('script')).toHaveLength(3)
    expect(document.querySelector('img')).toBeNull()
  })

  it('stay text among the data for search engines', () => {
    const [script] = document.querySelectorAll('script[type="application/ld+json"]')
    expect(JSON.parse(script?.textContent ?? '')).toMatchObject({ description: HOSTILE })
  })
})
