import { useQuery } from '@tanstack/react-query'

import { useLocale } from '#i18n/useLocale.ts'

import { Explorer } from './DataProvider.tsx'
import { FailurePanel } from './FailurePanel.tsx'
import { PageLoading } from './PageLoading.tsx'
import { datasetQuery } from '#data/queries.ts'
import { useTexts } from '#data/useTexts.ts'
import { ViewBoundary } from './ViewBoundary.tsx'

const ignore = () => {}

/** The page: the data, or why it is not there. */
export function App() {
  const { lang } = useLocale()
  const texts = useTexts(lang)
  const { data, error, isFetching, refetch } = useQuery(datasetQuery)
  if (data !== undefined && texts.status !== 'loading') {
    return (
      <ViewBoundary
        waiting={<PageLoading lang={lang} />}
        failed={(retry, fault) => <FailurePanel error={fault} onRetry={retry} />}
        onSettled={ignore}
      >
        <Explorer dataset={data} texts={texts} />
      </ViewBoundary>
    )
  }
  if (error !== null && !isFetching) {
    return <FailurePanel error={error} onRetry={() => void refetch()} />
  }
  return <PageLoading lang={lang} />
}
