import { useEffect, useEffectEvent } from 'react'

import { TABS, type TabTarget } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'

import styles from './tabBar.module.css'
import { goToView, showFromTop } from './goTo.ts'
import { pageWords } from '#i18n/words/page.ts'
import { useTabArrival } from './useTabArrival.ts'

interface TabBarProps {
  readonly tab: TabTarget
}

const ICONS = {
  map: 'M2 5l5-2 6 2 5-2v12l-5 2-6-2-5 2zM7 3v12M13 5v12',
  calendar: 'M3 4.5h14V17H3zM3 8h14M7 2.5v3M13 2.5v3',
  compare: 'M3 17V9M8 17V4M13 17v-6M18 17V7',
  actors: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c0-3.3 2.7-5 6-5s6 1.7 6 5',
  list: 'M7 5h11M7 10h11M7 15h11M3 5h.5M3 10h.5M3 15h.5',
} as const satisfies Record<(typeof TABS)[number], string>

/** The views of a phone, one at a time, each from its top on. */
export function TabBar({ tab }: TabBarProps) {
  const { lang } = useLocale()
  const go = useTabArrival(tab, showFromTop)
  const shown = tab === 'rhythm' ? 'calendar' : tab
  function take(to: TabTarget) {
    if (to === tab) showFromTop(to)
    else go(to)
  }
  const arriveAtChart = useEffectEvent(() => {
    if (tab === 'rhythm') goToView(tab)
  })
  // Once, where a link led here: the tabs lead to the top.
  useEffect(function showLinkedChart() {
    arriveAtChart()
  }, [])
  return (
    <nav className={styles.bar} aria-label={pageWords[lang].tabs}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === shown ? 'true' : undefined}
          onClick={() => take(name)}
        >
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d={ICONS[name]} fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          <span>{pageWords[lang].tab[name]}</span>
        </button>
      ))}
    </nav>
  )
}
