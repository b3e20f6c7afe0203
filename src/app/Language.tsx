import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useLayoutEffect, useState, type ReactNode } from 'react'

import type { Lang } from '#domain/lang.ts'
import { DIGITS, ENGLISH, type Digits, type Locale } from '#i18n/locale.ts'
import { LocaleContext } from '#i18n/useLocale.ts'
import { useLinkedLang } from '#state/useLinkedLang.ts'

import { ArabicFailedNotice } from './ArabicFailedNotice.tsx'
import { keepChoice, storedChoice } from './device.ts'
import { startingLang } from './language.ts'
import { PageLoading } from './PageLoading.tsx'
import { arabicQuery } from './queries.ts'
import { DigitsContext } from './useDigits.ts'
import { useTexts } from '#data/useTexts.ts'

/**
 * The page in the language of its address, else in the one chosen on this device, else in the first that the
 * browser asks for.
 */
export function Language({ children }: { readonly children: ReactNode }) {
  const linked = useLinkedLang()
  // Read once: a choice made now is in the address, so that Back leads out of it.
  const [unlinked] = useState(startingLang)
  const [digits, setDigits] = useState<Digits>(() => storedChoice('digits', DIGITS) ?? 'latn')
  const lang = linked ?? unlinked
  const [first] = useState(lang)
  const words = useWords(lang, digits)
  function choose(next: Digits) {
    keepChoice('digits', next)
    setDigits(next)
  }
  if (words.status === 'loading' && lang === first) return <PageLoading lang={lang} />
  // The page is in English until the words of Arabic have come.
  const locale = words.status === 'ready' ? words.locale : ENGLISH
  return (
    <DigitsContext value={{ digits, choose }}>
      <InLanguage locale={locale}>
        {words.status === 'failed' && (
          <ArabicFailedNotice onRetry={words.retry} isAsking={words.isAsking} />
        )}
        {children}
      </InLanguage>
    </DigitsContext>
  )
}

interface InLanguageProps {
  readonly locale: Locale
  readonly children: ReactNode
}

/** In another language all of the page is drawn anew, so the browser may answer the reader in between. */
function InLanguage({ locale, children }: InLanguageProps) {
  const drawn = useDeferredValue(locale)
  return (
    <LocaleContext value={drawn}>
      <Told locale={drawn} />
      {children}
    </LocaleContext>
  )
}

type WordsState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void; readonly isAsking: boolean }
  | { readonly status: 'ready'; readonly locale: Locale }

/** The words of a language, once the data's own texts are settled too; those of English are there from the start. */
function useWords(lang: Lang, digits: Digits): WordsState {
  const texts = useTexts(lang)
  const { data, errorUpdateCount, isFetching, refetch } = useQuery({
    ...arabicQuery,
    enabled: lang === 'ar',
  })
  if (lang === 'en') return { status: 'ready', locale: ENGLISH }
  if (data !== undefined && texts.status !== 'loading') {
    return { status: 'ready', locale: data(digits) }
  }
  if (errorUpdateCount > 0) {
    return { status: 'failed', retry: () => void refetch(), isAsking: isFetching }
  }
  return { status: 'loading' }
}

/** Tells the browser and assistive technology the language of the page. */
function Told({ locale: { lang, dir } }: { readonly locale: Locale }) {
  // With the words, or the page would be laid out twice.
  useLayoutEffect(
    function tellLanguage() {
      const page = document.documentElement
      // To say the same once more makes the browser style all of the page anew.
      if (page.lang === lang && page.dir === dir) return
      page.lang = lang
      page.dir = dir
    },
    [lang, dir],
  )
  return null
}
