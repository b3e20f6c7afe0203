import { createHash } from 'node:crypto'

import type { Dataset, VersionChanges } from '#domain/dataset.ts'
import { formatDay, type Day } from '#domain/day.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import { pageWords } from '#i18n/words/page.ts'
import { open } from '#state/actions.ts'
import { queryOf } from '#state/query.ts'
import { DEFAULT_VIEW } from '#state/viewState.ts'
import { historyWords } from '#ui/words.ts'
import { el, type Html } from './html.ts'
import { words } from './words.ts'

/** Name of the feed, at the root of the site. */
export const FEED_PATH = 'changes.xml'

/** The versions of the data as an Atom feed (RFC 4287), the newest first; its links are relative where the address of the site is not known. */
export function changesFeed({ dataset, locale, siteUrl }: SharedView): string {
  const { meta } = dataset
  const root = siteUrl ?? './'
  const about = root + queryTo({ about: true })
  const entries = meta.changes.toReversed().map((change) => {
    const { version, date } = change
    return el(
      'entry',
      {},
      el('id', {}, idOf(`version ${version}`)),
      el('title', {}, historyWords[locale.lang].version(version, locale.format.day(date))),
      el('updated', {}, timeOf(date)),
      link({ href: about }),
      el('content', { type: 'xhtml' }, contentOf(change, dataset, root)),
    )
  })
  const feed = el(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale.lang },
    el('id', {}, idOf('changes')),
    el('title', {}, words.feed),
    el('updated', {}, timeOf(meta.changes.at(-1)?.date ?? meta.asOf)),
    el('author', {}, el('name', {}, pageWords[locale.lang].title)),
    el('rights', {}, meta.licence.name),
    link({ href: about }),
    siteUrl === undefined ? undefined : link({ rel: 'self', href: siteUrl + FEED_PATH }),
    entries,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed.html}\n`
}

/** An identifier that is the same wherever the site lies: a UUID of its name. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`near-daily ${name}`).digest('hex')
  const part = (from: number, to: number) => hex.slice(from, to)
  return `urn:uuid:${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`
}

function timeOf(day: Day): string {
  return `${formatDay(day)}T00:00:00Z`
}

/** XML, unlike HTML, wants the element closed. */
function link(attributes: Readonly<Record<string, string>>): Html {
  return { html: el('link', attributes).html.replace(/>$/, '/>') }
}

function contentOf({ note, records }: VersionChanges, dataset: Dataset, root: string): Html {
  const items = records.map(({ id, note: change }) => {
    const { name, query } = recordOf(id, dataset)
    const named = query === undefined ? name : el('a', { href: root + query }, name)
    return el('li', {}, named, `: ${change}`)
  })
  return el(
    'div',
    { xmlns: 'http://www.w3.org/1999/xhtml' },
    el('p', {}, note),
    items.length === 0 ? undefined : el('ul', {}, items),
  )
}

function queryTo(panel: Parameters<typeof open>[0]): string {
  return queryOf(open(panel)(DEFAULT_VIEW))
}

/** A record by its title or name, and where the page has it; one that is gone by its id. */
function recordOf(id: string, { incidents, contextEvents, actors, places }: Dataset) {
  const incident = incidents.find((each) => each.id === id)
  if (incident !== undefined) return { name: incident.title, query: queryTo({ incident: id }) }
  const actor = actors.get(id)
  if (actor !== undefined) return { name: actor.name, query: queryTo({ actorPage: id }) }
  const event = contextEvents.find((each) => each.id === id)
  if (event !== undefined) return { name: event.title, query: queryTo({ events: id }) }
  return { name: places.get(id)?.name ?? id, query: undefined }
}
