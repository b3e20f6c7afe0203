import { applyScope } from '#analysis/scope/applyScope.ts'
import type { Dataset } from '#domain/dataset.ts'
import { withEnglishTexts } from '#i18n/locale.ts'
import { LocaleContext, useLocale } from '#i18n/useLocale.ts'
import { NavigationContext } from '#state/navigation.ts'
import { knownIds } from '#state/knownIds.ts'
import { useUrlState } from '#state/useUrlState.ts'

import { Page } from './Page.tsx'
import { Section } from './Section.tsx'
import { TextsNotice } from './TextsNotice.tsx'
import { localizeDataset, type Texts } from '#data/localizeDataset.ts'
import { Embedded } from './views.ts'

interface DataProviderProps {
  /** As it is in the files. */
  readonly dataset: Dataset
  readonly texts: Texts
}

/**
 * The explorer over what counts: all records, or those that the reports left by the address make. It is shown
 * in the language of the page; what is searched is in that of the files too.
 */
export function DataProvider({ dataset, texts }: DataProviderProps) {
  const locale = useLocale()
  const url = useUrlState(knownIds(dataset))
  const { embed, versus, scope } = url.view
  const counted = applyScope(dataset, scope)
  const countedBeside = versus && applyScope(dataset, versus.scope)
  const failed = texts.status === 'failed'
  const shown = {
    all: localizeDataset(dataset, texts),
    dataset: localizeDataset(counted, texts),
    original: counted,
    second: countedBeside && {
      dataset: localizeDataset(countedBeside, texts),
      original: countedBeside,
    },
    url,
  }
  return (
    <LocaleContext value={failed ? withEnglishTexts(locale) : locale}>
      <NavigationContext value={url.navigation}>
        {embed === undefined ? (
          <Page
            {...shown}
            notice={failed && <TextsNotice onRetry={texts.retry} isAsking={texts.isAsking} />}
          />
        ) : (
          <Section part="frame">
            <Embedded {...shown} embed={embed} />
          </Section>
        )}
      </NavigationContext>
    </LocaleContext>
  )
}
