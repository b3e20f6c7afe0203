import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import type { Story } from '#domain/dataset.ts'
import { LANGS } from '#domain/lang.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import { previewPicture } from '#features/export/picture/preview.tsx'
import { filledIn } from '#features/stories/figures.ts'
import { StoryArticle } from '#features/stories/StoryArticle.tsx'
import { storyPath } from '#features/stories/storyPath.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { folderOf, rootFrom } from '#state/recordPath.ts'
import type { PageInfo } from './pageHead.ts'
import { recordText } from './recordPages.ts'
import { siteWords } from './words.ts'

/** The page of a story as an article. */
interface StoryPage extends PageInfo {
  readonly story: Story
  readonly shared: SharedView
}

/** The pages of all stories, in the language of the whole; the picture for links to them is that of the whole page. */
export function storyPages(shared: SharedView): readonly StoryPage[] {
  const { dataset, locale } = shared
  const { lang } = locale
  return dataset.stories.map((story): StoryPage => {
    const { id, title, steps } = story
    const [first] = steps
    return {
      path: storyPath(id, lang),
      langs: LANGS,
      locale,
      title: summaryWords[lang].pageTitle(title),
      description: first === undefined ? title : filledIn(first.text, first.link, dataset, locale),
      card: {
        title,
        image: `og/${folderOf(lang)}near-daily.png`,
        alt: siteWords[lang].previewAlt(shared.sentence),
        draw: (basemap) => previewPicture(shared, basemap),
      },
      asOf: dataset.meta.asOf,
      story,
      shared,
    }
  })
}

/** The text of the page of a story, on which no script runs. */
export function storyText(
  page: StoryPage,
  siteUrl: string | undefined,
  style: string | undefined,
): string {
  const { shared, locale, story, path } = page
  const article = { all: shared.dataset, locale, story, root: rootFrom(path) }
  const body = renderToStaticMarkup(createElement(StoryArticle, article))
  return recordText(page, body, { siteUrl, styles: style === undefined ? [] : [style] })
}
