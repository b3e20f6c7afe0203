import type { Actor, Incident } from '#domain/dataset.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { LANGS } from '#domain/lang.ts'
import { actorKindPreview, incidentPreview } from '#features/export/picture/recordPreview.tsx'
import { actorsWithPage, folderOf, recordPath, rootFrom } from '#state/recordPath.ts'
import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'

import { el, markup, type Html } from './html.ts'
import { actorLd, incidentLd } from './recordLd.ts'
import { pageHead, type PageInfo } from './pageHead.ts'
import { placeText } from './staticPage.ts'
import { siteWords } from './words.ts'

/** The page of an incident or an actor. */
export interface RecordPage extends PageInfo {
  /** The view in which it is open. */
  readonly view: ViewState
  readonly shared: SharedView
}

/** The pages of all incidents, and of the actors that have one, in the language of the whole. */
export function recordPages(whole: SharedView): readonly RecordPage[] {
  const { incidents } = whole.dataset
  return [
    ...incidents.map((incident) => incidentPage(incident, whole)),
    ...actorsWithPage(whole.dataset).map((actor) => actorPage(actor, whole)),
  ]
}

function incidentPage(incident: Incident, shared: SharedView): RecordPage {
  const { dataset, locale } = shared
  const { lang, format } = locale
  const { comma } = commonWords[lang]
  const { title, date, note, placeId } = incident
  const place = dataset.places.get(placeId ?? '')
  const where = place === undefined ? codeWords[lang].wherePrec[6] : placeText(place, locale)
  const description = `${[format.dayFull(date), where].join(comma)}. ${note}`.trim()
  return page({ incident: incident.id }, shared, {
    title: summaryWords[lang].pageTitle([title, format.day(date)].join(comma)),
    description,
    card: {
      title: [title, format.day(date)].join(comma),
      image: `og/${folderOf(lang)}incident/${incident.id}.png`,
      alt: siteWords[lang].incidentAlt(title),
      draw: (outlines) => incidentPreview(incident, shared, outlines),
    },
    data: incidentLd(incident, shared, description),
  })
}

function actorPage(actor: Actor, shared: SharedView): RecordPage {
  const { lang } = shared.locale
  const { id, name, kind, summary } = actor
  const alike = actorsWithPage(shared.dataset).filter((other) => other.kind === kind)
  const names = alike.map((other) => other.name)
  return page({ actorPage: id }, shared, {
    title: summaryWords[lang].pageTitle(name),
    description: `${codeWords[lang].actorKind[kind]}. ${summary}`,
    card: {
      title: name,
      image: `og/${folderOf(lang)}actor/${kind}.png`,
      alt: `${codeWords[lang].actorKind[kind]}: ${names.join(commonWords[lang].comma)}`,
      draw: () => actorKindPreview(kind, names, shared),
    },
    data: actorLd(actor, shared),
  })
}

function page(
  open: Partial<ViewState>,
  shared: SharedView,
  said: Pick<PageInfo, 'title' | 'description' | 'card' | 'data'>,
): RecordPage {
  const { dataset, locale } = shared
  const view = { ...DEFAULT_VIEW, ...open, lang: locale.lang }
  return {
    ...said,
    path: recordPath(view, dataset) ?? '',
    langs: LANGS,
    locale,
    asOf: dataset.meta.asOf,
    view,
    shared,
  }
}

/** The text of a page that no script runs on, with what the page's own code has drawn for it. */
export function recordText(
  info: PageInfo,
  body: string,
  { siteUrl, styles }: { readonly siteUrl: string | undefined; readonly styles: readonly string[] },
): string {
  const { lang, dir } = info.locale
  const root = rootFrom(info.path)
  const document = el(
    'html',
    { lang, dir },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'color-scheme', content: 'light dark' }),
      markup(pageHead(info, siteUrl)),
      styles.map((file): Html => el('link', { rel: 'stylesheet', href: root + file })),
    ),
    el('body', {}, markup(body)),
  )
  return `<!doctype html>\n${document.html}\n`
}
