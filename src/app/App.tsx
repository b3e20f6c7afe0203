import { useQuery } from '@tanstack/react-query'
import { ErrorBoundary } from 'react-error-boundary'

import { useLocale } from '#i18n/useLocale.ts'

import { DataProvider } from './DataProvider.tsx'
import { FailurePanel } from './FailurePanel.tsx'
import { PageLoading } from './PageLoading.tsx'
import { datasetQuery } from '#data/queries.ts'
import { useTexts } from '#data/useTexts.ts'

/** The page: the data, or why it is not there. */
export function App() {
  const { lang } = useLocale()
  const texts = useTexts(lang)
  const { data, error, isFetching, refetch } = useQuery(datasetQuery)
  if (data !== undefined && texts.status !== 'loading') {
    return (
      <ErrorBoundary
        fallbackRender={({ error: reason, resetErrorBoundary }) => (
          <FailurePanel error={errorOf(reason)} onRetry={resetErrorBoundary} />
        )}
      >
        <DataProvider dataset={data} texts={texts} />
      </ErrorBoundary>
    )
  }
  if (error !== null && !isFetching) {
    return <FailurePanel error={error} onRetry={() => void refetch()} />
  }
  return <PageLoading lang={lang} />
}

/** Anything can be thrown. */
function errorOf(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
