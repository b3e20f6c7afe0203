import type { Actor, Dataset } from '#domain/dataset.ts'
import type { Lang } from '#domain/lang.ts'

import type { ViewState } from './viewState.ts'

/** The actors that have a page of their own: those with an incident or a statement. */
export function actorsWithPage({
  actors,
  incidents,
}: Pick<Dataset, 'actors' | 'incidents'>): readonly Actor[] {
  const named = new Set(
    incidents.flatMap(({ claimedBy, blamed }) => [
      ...claimedBy,
      ...blamed.map(({ actorId }) => actorId),
    ]),
  )
  return [...actors.values()].filter(({ id, statements }) => statements.length > 0 || named.has(id))
}

/**
 * Where the page of the record that is open lies, such as `ar/incident/2020-07-27-rocket/`; `undefined` when none is
 * open, or one that has no page.
 */
export function recordPath(
  { incident, actorPage, lang }: Pick<ViewState, 'incident' | 'actorPage' | 'lang'>,
  dataset: Pick<Dataset, 'actors' | 'incidents'>,
): string | undefined {
  if (incident !== undefined) return `${folderOf(lang)}incident/${incident}/`
  const actor = actorsWithPage(dataset).find(({ id }) => id === actorPage)
  return actor && `${folderOf(lang)}actor/${actor.id}/`
}

/** The folder of the pages in a language; those in English lie at the root. */
export function folderOf(lang: Lang | undefined): string {
  return lang === undefined || lang === 'en' ? '' : `${lang}/`
}

/** The way from a page in a folder to the root of the site. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './'
}
