import type { Dataset } from '#domain/dataset.ts'
import { withEnglishTexts } from '#i18n/locale.ts'
import { LocaleContext, useLocale } from '#i18n/useLocale.ts'
import { LinksContext } from '#ui/links.ts'
import { knownIds } from '#state/knownIds.ts'
import { useView } from '#state/useView.ts'

import { EmbeddedSlot } from './EmbeddedSlot.tsx'
import { Exploration } from './Page.tsx'
import { FailurePanel } from './FailurePanel.tsx'
import { PageLoading } from './PageLoading.tsx'
import { TextsNotice } from './TextsNotice.tsx'
import { evidenceTold, told, type Texts } from '#data/localizeDataset.ts'
import { useCounted } from './useCounted.ts'
import { useEvidence } from './useEvidence.ts'
import { useLedLinks } from './useLedLinks.ts'

interface ExplorerProps {
  /** As it is in the files. */
  readonly dataset: Dataset
  readonly texts: Texts
}

/**
 * The explorer over what counts: all records, or those that the reports left by the address make. It is shown
 * in the language of the page; what is searched is in that of the files too.
 */
export function Explorer({ dataset, texts }: ExplorerProps) {
  const locale = useLocale()
  const state = useEvidence()
  const evidence = state.status === 'ready' ? state.evidence : undefined
  const navigation = useView(knownIds(dataset, evidence))
  const links = useLedLinks(navigation)
  const counted = useCounted(dataset, state, navigation.view.basis)
  if (counted.status === 'failed') {
    return <FailurePanel error={counted.error} onRetry={counted.retry} />
  }
  if (counted.status === 'loading') return <PageLoading lang={locale.lang} />
  const failed = texts.status === 'failed'
  const shown = {
    all: told(dataset, texts),
    dataset: told(counted.dataset, texts),
    original: counted.dataset,
    evidence: evidenceTold(state, texts),
    navigation,
  }
  const { embed } = navigation.view
  return (
    <LocaleContext value={failed ? withEnglishTexts(locale) : locale}>
      <LinksContext value={links}>
        {embed === undefined ? (
          <Exploration
            {...shown}
            notice={failed && <TextsNotice onRetry={texts.retry} isAsking={texts.isAsking} />}
          />
        ) : (
          <EmbeddedSlot {...shown} embed={embed} />
        )}
      </LinksContext>
    </LocaleContext>
  )
}
