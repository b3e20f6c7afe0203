import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { JSDOM } from 'jsdom'

/** Stands for the site where its address is not known. */
const NOWHERE = 'https://near-daily.invalid/'
const LINKS = 'a[href], link[href], script[src], img[src], iframe[src]'
/** Bytes that messengers still load before they show a link. */
const MOST_FOR_PREVIEW = 80_000

const { DOMParser } = new JSDOM().window
// What the HTML standard forbids, and nothing about style: markup is written by React and by `site/html.ts`.
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
)

interface BuiltPage {
  /** Path from the root of the site, such as `2020-08/index.html`. */
  readonly file: string
  readonly text: string
  readonly document: Document
}

/** All that is wrong with the pages of a built folder, each as file, what is wrong, and where. */
export function siteFaults(folder: string, siteUrl = NOWHERE): readonly string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file): BuiltPage => {
      const text = readFileSync(path.join(folder, file), 'utf8')
      return { file, text, document: new DOMParser().parseFromString(text, 'text/html') }
    })
  if (pages.length === 0) return [`${folder} has no pages: run "npm run build" first`]
  const site = { folder, root: siteUrl, pages: new Map(pages.map((page) => [page.file, page])) }
  const ofPages = pages.flatMap((page) => {
    const faults = [
      ...markupFaults(page),
      ...headingFaults(page),
      ...linkFaults(page, site),
      ...pictureFaults(page, site),
      ...dataFaults(page),
    ]
    return faults.map((fault) => `${page.file}: ${fault}`)
  })
  return [...ofPages, ...sitemapFaults(site)]
}

interface Site {
  readonly folder: string
  /** Address of the site, ending in `/`. */
  readonly root: string
  readonly pages: ReadonlyMap<string, BuiltPage>
}

function markupFaults({ text }: BuiltPage): readonly string[] {
  return validator
    .validateStringSync(text)
    .results.flatMap(({ messages }) => messages)
    .map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`)
}

/** A page has one first heading; what scripts take the place of has its own. */
function headingFaults({ document }: BuiltPage): readonly string[] {
  const headings = [...document.querySelectorAll('h1')]
  const apart = headings.filter((heading) => heading.closest('noscript') !== null).length
  const shown = headings.length - apart
  return headings.length > 0 && apart <= 1 && shown <= 1
    ? []
    : [`has ${shown} h1, and ${apart} for readers without scripts`]
}

function linkFaults({ file, document }: BuiltPage, site: Site): readonly string[] {
  const links = [...document.querySelectorAll(LINKS)].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  )
  return [...new Set(links)].flatMap((link) => {
    const target = targetOf(link, file, site)
    if (target === undefined) return []
    if (!existsSync(path.join(site.folder, target.file))) return [`"${link}" leads nowhere`]
    const id = decodeURIComponent(target.hash.slice(1))
    const there = site.pages.get(target.file)?.document
    const isKnown = id === '' || (there !== undefined && there.getElementById(id) !== null)
    return isKnown ? [] : [`"${link}" leads to a part that is not there`]
  })
}

/** The sitemap, if there is one, names every page that may be found, and no other. */
function sitemapFaults(site: Site): readonly string[] {
  const file = path.join(site.folder, 'sitemap.xml')
  if (!existsSync(file)) return []
  const named = Array.from(
    readFileSync(file, 'utf8').matchAll(/<loc>(.*?)<\/loc>/g),
    ([, address = '']) => targetOf(address, 'sitemap.xml', site)?.file ?? address,
  )
  const findable = [...site.pages.values()].filter(({ document }) => !isHidden(document))
  const files = findable.map((page) => page.file)
  return [
    ...named.filter((page) => !files.includes(page)).map((page) => `sitemap.xml: no ${page}`),
    ...files.filter((page) => !named.includes(page)).map((page) => `${page}: not in sitemap.xml`),
  ]
}

function isHidden(document: Document): boolean {
  return document.querySelector('meta[name="robots"][content="noindex"]') !== null
}

/** The file of the site that a link leads to; `undefined` for another site. */
function targetOf(link: string, from: string, { root }: Site) {
  const { href, pathname, hash } = new URL(link, root + from)
  if (!href.startsWith(root)) return undefined
  const file = pathname.slice(new URL(root).pathname.length)
  return { file: file === '' || file.endsWith('/') ? `${file}index.html` : file, hash }
}

/** The picture that stands for links to the page is there, of the size that the page says, and light. */
function pictureFaults({ file, document }: BuiltPage, site: Site): readonly string[] {
  const meta = (name: string) =>
    document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content')
  const image = meta('image')
  if (image === undefined || image === null) {
    return isHidden(document) ? [] : ['has no picture for links']
  }
  const picture = path.join(site.folder, targetOf(image, file, site)?.file ?? '')
  if (!existsSync(picture)) return [`the picture "${image}" is not there`]
  const png = readFileSync(picture)
  const size = [png.readUInt32BE(16), png.readUInt32BE(20)].join('×')
  const stated = [meta('image:width'), meta('image:height')].join('×')
  const bytes = statSync(picture).size
  return [
    ...(size === stated ? [] : [`"${image}" is ${size}, not ${stated}`]),
    ...(bytes <= MOST_FOR_PREVIEW ? [] : [`"${image}" has ${bytes} of ${MOST_FOR_PREVIEW} bytes`]),
  ]
}

function dataFaults({ document }: BuiltPage): readonly string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const data = JSON.parse(script.textContent) as Readonly<Record<string, unknown>>
      const isNamed = data['@context'] === 'https://schema.org/' && '@type' in data
      return isNamed ? [] : ['the JSON-LD names no context or no type']
    } catch (error) {
      return [`the JSON-LD cannot be read: ${String(error)}`]
    }
  })
}
