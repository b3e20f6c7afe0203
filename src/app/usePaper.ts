import { useEffect, useEffectEvent, useState } from 'react'
import { flushSync } from 'react-dom'

import type { Evidence } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { SharedView } from '#share/sharedView.ts'

import { sharedViewOf, type Sharable } from './sharedView.ts'
import { today } from './today.ts'

/** Milliseconds without a change after which a reader is taken to rest. */
const REST_MS = 1500

/**
 * The view as it goes to paper. It is made when the reader rests, so that pictures are there in time, and once more
 * the moment before the page is printed; `undefined` before the first rest.
 */
export function usePaper(
  sharable: Sharable,
  evidence: Evidence | undefined,
): SharedView | undefined {
  const locale = useLocale()
  const { navigation } = sharable
  const sources = evidence === undefined ? 'without sources' : 'with sources'
  const key = [navigation.link(navigation.view), locale.lang, sources].join(' ')
  const [made, setMade] = useState<{ readonly key: string; readonly paper: SharedView }>()
  const make = useEffectEvent(() => {
    setMade({ key, paper: sharedViewOf(sharable, { date: today(), locale, evidence }) })
  })
  const makeOnce = useEffectEvent((wanted: string) => {
    if (made?.key !== wanted) make()
  })

  useEffect(
    function makeAtRest() {
      const timer = window.setTimeout(() => makeOnce(key), REST_MS)
      return () => window.clearTimeout(timer)
    },
    [key],
  )
  useEffect(function makeForPrinter() {
    const print = window.matchMedia('print')
    const makeNow = () => flushSync(() => make())
    const onMedia = () => {
      if (print.matches) makeNow()
    }
    window.addEventListener('beforeprint', makeNow)
    print.addEventListener('change', onMedia)
    return function stopWaiting() {
      window.removeEventListener('beforeprint', makeNow)
      print.removeEventListener('change', onMedia)
    }
  }, [])
  return made?.paper
}
