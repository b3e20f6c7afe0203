import { useQuery } from '@tanstack/react-query'

import { textsQuery } from './queries.ts'
import type { Translation } from './translate.ts'
import type { Lang } from '#domain/lang.ts'

/** How far the data's own texts in the language of the page have come; in English there is nothing to wait for. */
export type TextsState =
  | { readonly status: 'own' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void; readonly isAsking: boolean }
  | { readonly status: 'ready'; readonly texts: Translation }

/** The data's own texts in the language of the page; once they have failed to come, the page does without until they do. */
export function useTexts(lang: Lang): TextsState {
  const { data, errorUpdateCount, isFetching, refetch } = useQuery({
    ...textsQuery,
    enabled: lang === 'ar',
    // The page comes once this has failed: it is the reader who asks again.
    retryOnMount: false,
  })
  if (lang === 'en') return { status: 'own' }
  if (data !== undefined) return { status: 'ready', texts: data }
  if (errorUpdateCount > 0) {
    return { status: 'failed', retry: () => void refetch(), isAsking: isFetching }
  }
  return { status: 'loading' }
}
