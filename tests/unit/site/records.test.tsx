// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { RecordPage } from '../../../src/app/RecordPage.tsx'
import { wholeViews } from '../../../src/site/machineView.ts'
import { recordPages, recordText } from '../../../src/site/recordPages.ts'
import { ROLES } from '#domain/codes.ts'
import { actors, incidents, incidentsOf, recordOf, sources } from '../records.ts'

const SITE = 'https://example.org/near-daily/'
const pages = wholeViews('data', SITE).flatMap(recordPages)
const paths = new Set(pages.map(({ path }) => path))
const withPage = actors.filter(
  ({ id, statements }) =>
    statements.length > 0 || ROLES.some((role) => incidentsOf(id, role).length > 0),
)

function written(path: string): Document {
  const page = recordOf(
    pages.map((each) => ({ ...each, id: each.path })),
    path,
  )
  const { locale, view, shared } = page
  const body = renderToStaticMarkup(<RecordPage {...{ locale, view }} dataset={shared.dataset} />)
  const text = recordText(page, body, { siteUrl: SITE, styles: ['assets/a.css'] })
  return new DOMParser().parseFromString(text, 'text/html')
}

const hrefs = (document: Document, selector = 'a') =>
  Array.from(document.querySelectorAll(selector), (link) => link.getAttribute('href') ?? '')

describe('the pages of records', () => {
  it('are there in both languages for each incident, and each actor with an incident or a statement', () => {
    const expected = ['', 'ar/'].flatMap((folder) => [
      ...incidents.map(({ id }) => `${folder}incident/${id}/`),
      ...withPage.map(({ id }) => `${folder}actor/${id}/`),
    ])
    expect(pages.map(({ path }) => path)).toEqual(expected)
    expect(new Set(pages.map(({ title }) => title))).toHaveLength(pages.length)
  })

  it.each(['incident/2020-08-11-ied-convoy-taji/', 'ar/incident/2020-08-11-ied-convoy-taji/'])(
    '%s can be read and left without scripts',
    (path) => {
      const document = written(path)
      const root = path.startsWith('ar/') ? '../../../' : '../../'
      const lang = path.startsWith('ar/') ? '&lang=ar' : '&lang=en'
      expect(document.querySelectorAll('h1')).toHaveLength(1)
      expect(
        document.querySelectorAll('script:not([type="application/ld+json"]), button, [style]'),
      ).toHaveLength(0)
      const links = hrefs(document)
      expect(links).toContain(`${root}?incident=2020-08-11-ied-convoy-taji${lang}`)
      const folder = path.startsWith('ar/') ? 'ar/' : ''
      expect(links).toContain(`${root}${folder}incident/2020-08-10-ied-convoy-jraischan/`)
      const { claims } = recordOf(incidents, '2020-08-11-ied-convoy-taji')
      const ids = claims.flatMap(({ sourceIds }) => sourceIds)
      const urls = ids.flatMap((id) => recordOf(sources, id).url ?? [])
      expect(links).toEqual(expect.arrayContaining(urls.map((url) => new URL(url).href)))
    },
  )

  it('lead to one another, and what they lead to is there', () => {
    const inside = ['ar/incident/2020-09-15-ied-british-embassy-convoy/', 'actor/kataib-hezbollah/']
      .flatMap((path) => hrefs(written(path)).map((href) => new URL(href, SITE + path)))
      .filter(({ href, search }) => href.startsWith(SITE) && search === '')
      .map(({ href }) => href.slice(SITE.length))
    expect(inside.length).toBeGreaterThan(2)
    expect(inside.filter((path) => path !== '' && !paths.has(path))).toEqual([])
  })

  it('name their address, their twin, and what they are about', () => {
    const document = written('actor/kataib-hezbollah/')
    expect(hrefs(document, 'link[rel="canonical"]')).toEqual([`${SITE}actor/kataib-hezbollah/`])
    expect(hrefs(document, 'link[hreflang]')).toEqual([
      `${SITE}actor/kataib-hezbollah/`,
      `${SITE}ar/actor/kataib-hezbollah/`,
    ])
    const data = document.querySelector('script')?.textContent ?? ''
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'WebPage',
      about: { '@type': 'Organization', name: recordOf(actors, 'kataib-hezbollah').name },
    })
  })
})
