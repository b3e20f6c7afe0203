import { aboutWords } from '#features/about/words.ts'
import { siteWords } from './words.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import { aboutBlame, aboutDuplicates, aboutIncidents } from '#features/about/recordFigures.ts'
import { el } from './html.ts'
import { commonWords } from '#i18n/words/common.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { pageWords } from '#i18n/words/page.ts'
import { fileWords } from '#features/export/fileWords.ts'
import type { Html } from './html.ts'
import { ATTACK_TYPES } from '#domain/codes.ts'
import { twinsOf } from './pageHead.ts'
import type { SitePage } from './sitePages.ts'

/** Links to the other pages, each with how many incidents it has. */
export function pagesPart(page: SitePage, all: readonly SitePage[], root: string): Html {
  const { locale } = page.shared
  const words = siteWords[locale.lang]
  const items = all
    .filter((other) => other.locale.lang === locale.lang && other.path !== page.path)
    .map((other) => {
      const count = locale.plural(other.shared.incidents.length, commonWords[locale.lang].incidents)
      const text = words.link(nameOf(other), count)
      return el('li', {}, el('a', { href: root + other.path }, text))
    })
  const twins = twinsOf(page)
    .filter(([lang]) => lang !== locale.lang)
    .map(([lang, path]) =>
      el('a', { href: root + path, hreflang: lang, lang }, pageWords[lang].languages[lang]),
    )
  return el('nav', {}, el('p', {}, twins), el('h2', {}, words.others), el('ul', {}, items))
}

/** "About the data" in short: what is counted, what is not known, and that nobody is blamed. */
export function aboutPart({ dataset, locale }: SharedView): Html {
  const { lang, format, plural } = locale
  const about = aboutWords[lang]
  const { all, founding, outsideOnly, daysWithout } = aboutIncidents(dataset)
  const { claimed, blamed, disputed } = aboutBlame(dataset)
  const { pairs, records, once } = aboutDuplicates(dataset)
  const texts = [
    about.counted.incident,
    about.counted.share(
      plural(all.length, about.incidents),
      format.number(founding.length),
      format.number(outsideOnly.length),
    ),
    about.coverage.none(plural(daysWithout, about.days)),
    about.toll.intro,
    about.duplicates.text(
      format.number(pairs.length),
      format.number(records),
      format.number(all.length),
      format.number(once),
      format.number(all.length - once),
    ),
    about.who.nobody,
    about.who.claimed(plural(claimed.length, about.incidents)),
    about.who.blamed(plural(blamed.length, about.incidents), format.number(disputed.length)),
  ]
  return el(
    'section',
    {},
    el('h2', {}, about.heading),
    texts.map((text) => el('p', {}, text)),
  )
}

/** The data as files, with version and licence. */
export function filesPart({ dataset, locale }: SharedView, root: string): Html {
  const { lang, format, plural } = locale
  const { version, asOf, licence } = dataset.meta
  const item = (name: string, text: string): Html =>
    el('li', {}, el('a', { href: `${root}data/${name}` }, text))
  return el(
    'section',
    {},
    el('h2', {}, siteWords[lang].files.heading),
    el('p', {}, plural(dataset.incidents.length, siteWords[lang].files.all)),
    el(
      'ul',
      {},
      item('near-daily.csv', fileWords[lang].files.csv),
      item('near-daily.json', fileWords[lang].files.json),
      item('near-daily.geojson', fileWords[lang].files.geojson),
      item('dictionary.csv', fileWords[lang].files.dictionary),
    ),
    el('p', {}, pageWords[lang].footer.data(version, format.day(asOf))),
    el('p', {}, `${pageWords[lang].footer.licence} `, el('a', { href: licence.url }, licence.name)),
  )
}

function nameOf({ shared }: SitePage): string {
  const { filter } = shared.view
  const { lang, format } = shared.locale
  const types = ATTACK_TYPES.filter((type) => filter.type.include.includes(type))
  const names = types.map((type) => codeWords[lang].type[type])
  const parts = [...names, ...filter.months.include.map(format.month)]
  return parts.length === 0 ? siteWords[lang].all : parts.join(commonWords[lang].comma)
}
