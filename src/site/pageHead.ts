import { formatDay } from '#domain/day.ts'
import { PALETTES } from '#domain/palette.ts'
import { words } from './words.ts'
import { FEED_PATH } from './atomFeed.ts'
import { el, jsonLd, lines } from './html.ts'
import { pageWords } from '#i18n/words/page.ts'
import type { Html } from './html.ts'
import { datasetLd } from './jsonLd.ts'
import { ICONS, MANIFEST_PATH } from './icons.ts'
import { previewPath, rootFrom } from './sitePages.ts'
import type { SitePage } from './sitePages.ts'

/** Pixels; the preview is drawn in this size. */
const PREVIEW = { width: '1200', height: '630' } as const

/** What the head of a page says of it to browsers, search engines and whoever shows a link to it. */
export function pageHead(page: SitePage, siteUrl: string | undefined): string {
  const { title, description, query } = page
  return lines([
    el('title', {}, title),
    el('meta', { name: 'description', content: description }),
    ...(query === '' ? [] : [el('meta', { name: 'near-daily:view', content: query })]),
    ...(siteUrl === undefined ? [] : [el('link', { rel: 'canonical', href: siteUrl + page.path })]),
    ...icons(page),
    ...cards(page, siteUrl),
    ...(page.path === '' ? [jsonLd(datasetLd(page, siteUrl))] : []),
  ])
}

function icons(page: SitePage): readonly Html[] {
  const root = rootFrom(page)
  return [
    el('link', { rel: 'icon', href: `${root}icon.svg`, type: 'image/svg+xml' }),
    el('link', { rel: 'apple-touch-icon', href: root + ICONS.apple.path }),
    el('link', { rel: 'manifest', href: root + MANIFEST_PATH }),
    feedLink(root),
    themeColour('light'),
    themeColour('dark'),
  ]
}

function feedLink(root: string): Html {
  const type = 'application/atom+xml'
  return el('link', { rel: 'alternate', type, title: words.feed, href: root + FEED_PATH })
}

function themeColour(theme: 'light' | 'dark'): Html {
  return el('meta', {
    name: 'theme-color',
    content: PALETTES[theme].paper,
    media: `(prefers-color-scheme: ${theme})`,
  })
}

function property(name: string, content: string): Html {
  return el('meta', { property: `og:${name}`, content })
}

/** Open Graph, and what else shows links as cards. */
function cards(page: SitePage, siteUrl: string | undefined): readonly Html[] {
  const { shared, description } = page
  return [
    property('type', 'website'),
    property('site_name', pageWords[shared.locale.lang].title),
    property('title', page.path === '' ? shared.title : shared.sentence),
    property('description', description),
    ...(siteUrl === undefined ? [] : [property('url', siteUrl + page.path)]),
    property('image', (siteUrl ?? rootFrom(page)) + previewPath(page)),
    property('image:type', 'image/png'),
    property('image:width', PREVIEW.width),
    property('image:height', PREVIEW.height),
    property('image:alt', words.previewAlt(shared.sentence)),
    property('locale', 'en_GB'),
    property('locale:alternate', 'ar_IQ'),
    property('updated_time', `${formatDay(shared.dataset.meta.asOf)}T00:00:00Z`),
    el('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ]
}
