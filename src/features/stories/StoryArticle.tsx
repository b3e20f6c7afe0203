import { safeAddress } from '#domain/address.ts'
import type { Dataset, Source, Story, StoryStep } from '#domain/dataset.ts'
import { formatDay } from '#domain/day.ts'
import { LANGS } from '#domain/lang.ts'
import type { Locale } from '#i18n/locale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { pageWords } from '#i18n/words/page.ts'
import { queryOf } from '#state/query.ts'
import { recordPath } from '#state/recordPath.ts'
import { stepQuery } from '#state/story.ts'
import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'

import { filledIn } from './figures.ts'
import { storyPath } from './storyPath.ts'
import { storyWords } from './storyWords.ts'

interface StoryArticleProps {
  /** Everything in the data, in the language of the article. */
  readonly all: Dataset
  readonly locale: Locale
  readonly story: Story
  /** The way from the page of the article to the root of the site. */
  readonly root: string
}

/** A story from its first step to its last, to be read where no script runs: it is drawn at build, without style sheets of components. */
export function StoryArticle({ all, locale, story, root }: StoryArticleProps) {
  const { lang, format } = locale
  const { licence, coverage } = all.meta
  const hrefOf = (change: Partial<ViewState>) => {
    const view = { ...DEFAULT_VIEW, lang, ...change }
    return root + (recordPath(view, all) ?? queryOf(view))
  }
  return (
    <main className="static">
      <p>
        <a href={hrefOf({})}>{pageWords[lang].title}</a>
        {LANGS.filter((other) => other !== lang).map((other) => (
          <span key={other}>
            {' · '}
            <a lang={other} hrefLang={other} href={root + storyPath(story.id, other)}>
              {pageWords[lang].languages[other]}
            </a>
          </span>
        ))}
      </p>
      <h1>{story.title}</h1>
      <p className="soft">{pageWords[lang].subtitle(format.range(coverage))}</p>
      <p>{storyWords[lang].article}</p>
      {story.steps.map((step, index) => (
        <section key={step.title}>
          <h2>{`${format.number(index + 1)}. ${step.title}`}</h2>
          <Step
            {...{ all, locale, step, hrefOf }}
            href={`${root}${stepQuery({ id: story.id, step: index + 1 })}&lang=${lang}`}
          />
        </section>
      ))}
      <p>
        {pageWords[lang].footer.licence} <a href={licence.url}>{licence.name}</a>
      </p>
    </main>
  )
}

interface StepProps {
  readonly all: Dataset
  readonly locale: Locale
  readonly step: StoryStep
  readonly href: string
  readonly hrefOf: (view: Partial<ViewState>) => string
}

function Step({ all, locale, step, href, hrefOf }: StepProps) {
  const { lang, format } = locale
  const words = storyWords[lang]
  const looked = all.incidents.filter(({ id }) => step.highlights.includes(id))
  return (
    <>
      <p>{filledIn(step.text, step.link, all, locale)}</p>
      <p>
        <a href={href}>{words.openStep}</a>
      </p>
      {looked.length > 0 && <h3>{words.lookAt}</h3>}
      {looked.length > 0 && (
        <ul>
          {looked.map(({ id, date, title }) => (
            <li key={id}>
              <a href={hrefOf({ incident: id })}>{title}</a>
              <span className="soft">{` ${format.day(date)}`}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>{words.sources}</h3>
      <ul>
        {step.sourceIds
          .flatMap((id) => all.sources.get(id) ?? [])
          .map((source) => (
            <li key={source.id}>
              <SourceLine source={source} locale={locale} />
            </li>
          ))}
      </ul>
    </>
  )
}

function SourceLine({ source, locale }: { readonly source: Source; readonly locale: Locale }) {
  const { publisher, title, published, language } = source
  const address = safeAddress(source.url)
  return (
    <>
      <bdi>{publisher}</bdi>
      {': '}
      <bdi lang={language}>
        {address === undefined ? title : <a href={address}>{title}</a>}
      </bdi>{' '}
      {published === null ? (
        <span className="soft">{commonWords[locale.lang].undated}</span>
      ) : (
        <time className="soft" dateTime={formatDay(published)}>
          {locale.format.day(published)}
        </time>
      )}
    </>
  )
}
