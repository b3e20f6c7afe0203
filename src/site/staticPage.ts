import type { Dataset, Incident, Place } from '#domain/dataset.ts'
import { formatDay } from '#domain/day.ts'
import { siteWords } from './words.ts'
import type { Locale } from '#i18n/locale.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import { el } from './html.ts'
import { evidenceInWords } from '#i18n/evidenceInWords.ts'
import { storyPath } from '#features/stories/storyPath.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { listWords } from '#i18n/words/list.ts'
import { pageWords } from '#i18n/words/page.ts'
import type { Html } from './html.ts'
import { rootFrom } from '#state/recordPath.ts'
import type { SitePage } from './sitePages.ts'
import { aboutPart, filesPart, pagesPart } from './staticParts.ts'

const COLUMNS = ['date', 'type', 'what', 'place', 'killed', 'injured', 'evidence'] as const

/** What a page shows where scripts are off: the incidents of its view as a table, the data, and the other pages. */
export function staticPage(page: SitePage, all: readonly SitePage[]): Html {
  const { shared } = page
  const { dataset } = shared
  const { lang } = shared.locale
  const root = rootFrom(page.path)
  return el(
    'div',
    { class: 'static' },
    el('h1', {}, pageWords[lang].title),
    el('p', {}, pageWords[lang].subtitle(shared.locale.format.range(shared.dataset.meta.coverage))),
    el('p', { class: 'static-sentence' }, `${shared.sentence}.`),
    el('p', {}, siteWords[lang].plain),
    dataset.stories.map(({ id, title }) =>
      el('p', {}, el('a', { href: root + storyPath(id, lang) }, title)),
    ),
    incidentTable(shared),
    pagesPart(page, all, root),
    aboutPart(shared),
    filesPart(shared, root),
  )
}

function incidentTable({ dataset, incidents, locale }: SharedView): Html {
  const heads = COLUMNS.map((column) =>
    el('th', { scope: 'col' }, listWords[locale.lang].columns[column]),
  )
  const rows = incidents.map((incident) => el('tr', {}, cellsOf(incident, dataset, locale)))
  return el(
    'table',
    {},
    el('caption', {}, siteWords[locale.lang].caption),
    el('thead', {}, el('tr', {}, heads)),
    el('tbody', {}, rows),
  )
}

function cellsOf(incident: Incident, dataset: Dataset, locale: Locale): readonly Html[] {
  const { lang, format } = locale
  const figure = (name: 'killed' | 'injured'): Html => {
    const count = incident[name]
    const text = count === null ? commonWords[lang].notReported : format.number(count)
    // On a phone, where the head of the table has no room, the name stands before the figure.
    return el('td', { 'data-name': listWords[lang].columns[name] }, text)
  }
  return [
    el('td', {}, dateText(incident, locale)),
    el('td', {}, codeWords[lang].typeOne[incident.type]),
    el('td', {}, incident.title, duplicateNote(incident, dataset, locale)),
    el('td', {}, placeText(dataset.places.get(incident.placeId ?? ''), locale)),
    figure('killed'),
    figure('injured'),
    el('td', {}, evidenceInWords(incident, locale)),
  ]
}

function dateText({ date, span, datePrecision }: Incident, { format }: Locale): readonly Html[] {
  const day = el('time', { datetime: formatDay(date) }, format.dayShort(date))
  if (datePrecision === 'day') return [day]
  return [day, el('small', {}, format.rangeShort(span))]
}

function duplicateNote(
  { possibleDuplicateOf }: Incident,
  dataset: Dataset,
  { lang }: Locale,
): Html | undefined {
  const others = dataset.incidents.filter(({ id }) => possibleDuplicateOf.includes(id))
  if (others.length === 0) return undefined
  return el('small', {}, siteWords[lang].duplicate(others.map(({ title }) => title).join(' / ')))
}

/** A place with its governorate, where that says more. */
export function placeText(place: Place | undefined, { lang }: Locale): string {
  if (place === undefined) return commonWords[lang].notReported
  const governorate = codeWords[lang].governorate[place.admin1]
  return place.kind === 'governorate' || governorate === place.name
    ? place.name
    : siteWords[lang].between(place.name, governorate)
}
