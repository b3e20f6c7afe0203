import type { ReactElement } from 'react'

import type { Outlines } from '#drawing/outlines.ts'
import { formatDay, type Day } from '#domain/day.ts'
import { LANGS, type Lang } from '#domain/lang.ts'
import { PALETTES } from '#domain/palette.ts'
import type { Locale } from '#i18n/locale.ts'
import { pageWords } from '#i18n/words/page.ts'
import { folderOf, rootFrom } from '#state/recordPath.ts'

import { FEED_PATH } from './atomFeed.ts'
import { el, jsonLd, lines } from './html.ts'
import type { Html } from './html.ts'
import { ICONS, MANIFEST_PATH } from './icons.ts'
import { words } from './words.ts'

/** A page of the site, as browsers, search engines and whoever shows a link to it are told of it. */
export interface PageInfo {
  /** Folder that it lies in, such as `2020-08/`; empty for the whole page. */
  readonly path: string
  /** The languages that it is there in. */
  readonly langs: readonly Lang[]
  readonly locale: Locale
  readonly title: string
  readonly description: string
  readonly card: {
    readonly title: string
    /** Path of the picture that stands for links to it, from the root of the site, and what it shows. */
    readonly image: string
    readonly alt: string
    readonly draw: (outlines: Outlines) => ReactElement
  }
  /** Day of the data. */
  readonly asOf: Day
  /** Data for search engines. */
  readonly data?: unknown
  /** The query by which the whole page shows the same, where it does. */
  readonly query?: string
}

/** Pixels; the preview is drawn in this size. */
const PREVIEW = { width: '1200', height: '630' } as const
const OG_LOCALES = { en: 'en_GB', ar: 'ar_IQ' } as const satisfies Record<Lang, string>

/** What the head of a page says of it. */
export function pageHead(page: PageInfo, siteUrl: string | undefined): string {
  const { title, description, query = '', data } = page
  return lines([
    el('title', {}, title),
    el('meta', { name: 'description', content: description }),
    ...(query === ''
      ? []
      : [el('meta', { name: 'near-daily:view', content: rootFrom(page.path) + query })]),
    ...(siteUrl === undefined ? [] : addresses(page, siteUrl)),
    ...icons(page),
    ...cards(page, siteUrl),
    ...(data === undefined ? [] : [jsonLd(data)]),
  ])
}

/** Where a page lies in each of its languages, if it has several. */
export function twinsOf({
  path,
  langs,
  locale,
}: PageInfo): readonly (readonly [lang: Lang, path: string])[] {
  if (langs.length === 1) return []
  const plain = path.slice(folderOf(locale.lang).length)
  return langs.map((lang) => [lang, folderOf(lang) + plain])
}

function addresses(page: PageInfo, siteUrl: string): readonly Html[] {
  return [
    el('link', { rel: 'canonical', href: siteUrl + page.path }),
    ...twinsOf(page).map(([hreflang, path]) =>
      el('link', { rel: 'alternate', hreflang, href: siteUrl + path }),
    ),
  ]
}

function icons({ path }: PageInfo): readonly Html[] {
  const root = rootFrom(path)
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
function cards(page: PageInfo, siteUrl: string | undefined): readonly Html[] {
  const { path, locale, description, card, asOf } = page
  const others = LANGS.filter((lang) => lang !== locale.lang)
  return [
    property('type', 'website'),
    property('site_name', pageWords[locale.lang].title),
    property('title', card.title),
    property('description', description),
    ...(siteUrl === undefined ? [] : [property('url', siteUrl + path)]),
    property('image', (siteUrl ?? rootFrom(path)) + card.image),
    property('image:type', 'image/png'),
    property('image:width', PREVIEW.width),
    property('image:height', PREVIEW.height),
    property('image:alt', card.alt),
    property('locale', OG_LOCALES[locale.lang]),
    ...others.map((lang) => property('locale:alternate', OG_LOCALES[lang])),
    property('updated_time', `${formatDay(asOf)}T00:00:00Z`),
    el('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ]
}
