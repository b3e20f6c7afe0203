import { useEffect, useEffectEvent, useState } from 'react'
import { flushSync } from 'react-dom'

import type { Evidence } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { ShownView } from '#share/sharedView.ts'

import { shownViewOf, type Sharable } from './shownView.ts'
import { today } from './today.ts'

/**
 * The view as it goes to paper. It is made when the reader turns to where printing begins, so that pictures are there
 * in time, and once more the moment before the page is printed; `undefined` before.
 */
export function usePaper(
  sharable: Sharable,
  evidence: Evidence | undefined,
): ShownView | undefined {
  const locale = useLocale()
  const { navigation } = sharable
  const sources = evidence === undefined ? 'without sources' : 'with sources'
  const key = [navigation.link(navigation.view), locale.lang, sources].join(' ')
  const [made, setMade] = useState<{ readonly key: string; readonly paper: ShownView }>()
  const make = useEffectEvent(() => {
    setMade({ key, paper: shownViewOf(sharable, { date: today(), locale, evidence }) })
  })
  const makeOnce = useEffectEvent((wanted: string) => {
    if (made?.key !== wanted) make()
  })
  const makeSoon = useEffectEvent(() => makeOnce(key))

  useEffect(
    function followOnPaper() {
      if (!window.matchMedia('print').matches) return undefined
      const task = window.setTimeout(() => makeOnce(key))
      return () => window.clearTimeout(task)
    },
    [key],
  )
  useEffect(function makeBeforeItIsAskedFor() {
    const listening = new AbortController()
    const { signal } = listening
    // The ways to the printer: the menu of the browser or of the system, and a key.
    const turn = () => makeSoon()
    window.addEventListener('blur', turn, { signal })
    document.documentElement.addEventListener('mouseleave', turn, { signal })
    window.addEventListener('keydown', ({ key: pressed }) => isStart(pressed) && turn(), { signal })
    return function stopListening() {
      listening.abort()
    }
  }, [])
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

/** Whether a key is the first of those that print in most browsers. */
function isStart(key: string): boolean {
  return key === 'Control' || key === 'Meta'
}
