import { pageHead } from './pageHead.ts'
import { rootFrom } from '#state/recordPath.ts'
import type { SitePage } from './sitePages.ts'
import { staticPage } from './staticPage.ts'

const HEAD = '<!-- near-daily:head -->'
const STATIC = '<!-- near-daily:static -->'
const LANGUAGE = '<html lang="en" dir="ltr">'
const STYLE = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/

/** The text of a page: `index.html` as built, with what belongs to this page put where its comments stand. */
export function pageText(
  template: string,
  page: SitePage,
  all: readonly SitePage[],
  siteUrl: string | undefined,
): string {
  for (const place of [LANGUAGE, HEAD, STATIC]) {
    if (!template.includes(place)) throw new Error(`index.html has no ${place}`)
  }
  // Addresses of the template change before anything from the data is in it.
  const moved = template.replaceAll(/ (href|src)="\.\//g, ` $1="${rootFrom(page.path)}`)
  const { lang, dir } = page.locale
  return moved
    .replace(LANGUAGE, `<html lang="${lang}" dir="${dir}">`)
    .replace(HEAD, () => pageHead(page, siteUrl))
    .replace(STATIC, () => staticPage(page, all).html)
}

/** Path of the style sheet that a built page names; `undefined` when it names none. */
export function styleOf(template: string): string | undefined {
  return STYLE.exec(template)?.[1]
}
