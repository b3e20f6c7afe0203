import type { Dataset } from '#domain/dataset.ts'
import { LANGS } from '#domain/lang.ts'
import { ActorPage } from '#features/actors/ActorPage.tsx'
import { IncidentDetail } from '#features/incidents/IncidentDetail.tsx'
import type { Locale } from '#i18n/locale.ts'
import { LocaleContext } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'
import { NavigationContext, type Navigation } from '#state/navigation.ts'
import { queryOf } from '#state/query.ts'
import { recordPath, rootFrom } from '#state/recordPath.ts'
import { DEFAULT_VIEW, isUnfiltered, type ViewState } from '#state/viewState.ts'
import { createHighlightStore } from '#ui/highlight.ts'
import { PanelContext } from '#ui/panelContext.ts'
import { StaticHead } from '#ui/StaticHead.tsx'

import { siteWords } from '#site/words.ts'
import { Footer } from './Footer.tsx'

interface RecordPageProps {
  readonly dataset: Dataset
  readonly locale: Locale
  /** The view in which the record is open. */
  readonly view: ViewState
}

/** The page of an incident or an actor, which no script runs on: the panel of the explorer, with links in place of buttons. */
export function RecordPage({ dataset, locale, view }: RecordPageProps) {
  const { lang, format } = locale
  const root = rootFrom(recordPath(view, dataset) ?? '')
  const explorer = `${root}${queryOf(view)}`
  const navigation: Navigation = {
    view,
    hrefOf: (to) => root + ((isUnfiltered(to) && recordPath(to, dataset)) || queryOf(to)),
    dispatch: () => {},
    isStatic: true,
  }
  const twins = LANGS.filter((other) => other !== lang).map((other) => ({
    lang: other,
    href: root + (recordPath({ ...view, lang: other }, dataset) ?? ''),
  }))
  const tools = (
    <a className="button-strong" href={explorer}>
      {siteWords[lang].openInExplorer}
    </a>
  )
  return (
    <LocaleContext value={locale}>
      <NavigationContext value={navigation}>
        <PanelContext value={{ covers: false, tools, opener: null }}>
          <StaticHead
            home={root + queryOf({ ...DEFAULT_VIEW, lang: view.lang })}
            subtitle={pageWords[lang].subtitle(format.range(dataset.meta.coverage))}
            twins={twins}
          />
          <Record {...{ dataset, view }} />
          <Footer meta={dataset.meta} />
        </PanelContext>
      </NavigationContext>
    </LocaleContext>
  )
}

const highlight = createHighlightStore()

function Record({ dataset, view }: Pick<RecordPageProps, 'dataset' | 'view'>) {
  const { incident, actorPage = '', scope } = view
  if (incident === undefined)
    return <ActorPage {...{ dataset, scope, highlight }} actorId={actorPage} />
  const { incidents } = dataset
  const row = incidents.findIndex(({ id }) => id === incident)
  const neighbours = {
    previous: incidents[row - 1]?.id,
    next: incidents[row + 1]?.id,
    position: row + 1,
    of: incidents.length,
  }
  return <IncidentDetail {...{ dataset, row, scope, neighbours, highlight }} />
}
