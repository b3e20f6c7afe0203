import { useEffect, useEffectEvent } from 'react'

import { TABS, type TabTarget } from '#state/viewState.ts'

/** What single keys do. */
export interface Shortcuts {
  readonly onHelp: () => void
  readonly onSearch: () => void
  readonly onView: (tab: TabTarget) => void
}

/** Where a key is a letter of a text, or belongs to something that lies over the page. */
const OWN_KEYS =
  'input:not([type="checkbox"], [type="radio"]), select, textarea, dialog, [contenteditable]'

/** Listens to the keys that act without Ctrl or Alt, unless the reader has switched them off. */
export function useShortcuts(single: boolean, shortcuts: Shortcuts): void {
  const act = useEffectEvent((key: string) => actOf(key, shortcuts))
  useEffect(
    function listenToKeys() {
      if (!single) return undefined
      function onKeyDown(event: KeyboardEvent) {
        if (event.defaultPrevented || event.isComposing) return
        if (event.ctrlKey || event.metaKey || event.altKey) return
        if (event.target instanceof Element && event.target.closest(OWN_KEYS) !== null) return
        if (act(event.key)) event.preventDefault()
      }
      document.addEventListener('keydown', onKeyDown)
      return function stopListening() {
        document.removeEventListener('keydown', onKeyDown)
      }
    },
    [single],
  )
}

/** Does what a key is for. Returns whether it is for anything. */
function actOf(key: string, { onHelp, onSearch, onView }: Shortcuts): boolean {
  switch (key) {
    case '?':
    case '؟':
      onHelp()
      return true
    // An Arabic keyboard has this letter on the key of the slash.
    case '/':
    case 'ظ':
      onSearch()
      return true
    default: {
      const tab = TABS[numberOf(key) - 1]
      if (tab === undefined) return false
      onView(tab)
      return true
    }
  }
}

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩'

function numberOf(key: string): number {
  const arabic = key.length === 1 ? ARABIC_DIGITS.indexOf(key) : -1
  return arabic === -1 ? Number(key) : arabic
}
