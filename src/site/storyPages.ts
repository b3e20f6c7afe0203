import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import type { SharedView } from '#features/export/exportContext.ts'
import { filledIn } from '#features/stories/figures.ts'
import { StoryArticle } from '#features/stories/StoryArticle.tsx'
import { storyPath } from '#features/stories/storyPath.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { el, type Html } from './html.ts'
import { pageHead } from './pageHead.ts'
import { rootFrom, type SitePage } from './sitePages.ts'

/** The pages of all stories as articles, in the language of the whole. */
export function storyPages(whole: SharedView): readonly SitePage[] {
  const { dataset, locale } = whole
  return dataset.stories.map(({ id, title, steps: [first] }) => ({
    path: storyPath(id, locale.lang),
    query: '',
    title: summaryWords[locale.lang].pageTitle(title),
    description: first === undefined ? title : filledIn(first.text, first.link, dataset, locale),
    shared: { ...whole, sentence: title },
  }))
}

/** The text of the page of a story, on which no script runs. */
export function storyText(
  page: SitePage,
  siteUrl: string | undefined,
  style: string | undefined,
): string {
  const { dataset, locale } = page.shared
  const root = rootFrom(page)
  const story = dataset.stories.find(({ id }) => storyPath(id, locale.lang) === page.path)
  if (story === undefined) throw new Error(`no story has a page at ${page.path}`)
  const article: Html = {
    html: renderToStaticMarkup(createElement(StoryArticle, { all: dataset, locale, story, root })),
  }
  const document = el(
    'html',
    { lang: locale.lang, dir: locale.dir },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'color-scheme', content: 'light dark' }),
      { html: pageHead(page, siteUrl) },
      style === undefined ? undefined : el('link', { rel: 'stylesheet', href: root + style }),
    ),
    el('body', {}, article),
  )
  return `<!doctype html>\n${document.html}\n`
}
