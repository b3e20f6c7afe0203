import { useEffect, useRef, useState } from 'react'

import type { Tab } from '#filters/view.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { Dialog } from '#ui/Dialog.tsx'
import type { Step } from '#ui/step.ts'

import { keepChoice, storedChoice } from './device.ts'
import { goToSearch, goToView } from './goTo.ts'
import { OPENED_VIEWS } from './lateViews.ts'
import { Slot } from './Slot.tsx'
import { useLate } from './useLate.ts'
import { useShortcuts } from './useShortcuts.ts'

const NAME = 'single-keys'

interface HelpProps {
  readonly open: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
  readonly tab: Tab
  readonly step: Step<Tab>
}

/** The single keys of the page, and the dialog that lists every key. */
export function Help({ open, onOpen, onClose, tab, step }: HelpProps) {
  const { t } = useLocale()
  const late = useLate(OPENED_VIEWS.shortcuts)
  const [single, setSingle] = useState(() => storedChoice(NAME, ['on', 'off']) !== 'off')
  const awaited = useRef<Tab>(undefined)
  useShortcuts(single, {
    onHelp: onOpen,
    onSearch: goToSearch,
    onView: (wanted) => {
      if (goToView(wanted)) return
      awaited.current = wanted
      step.take(wanted)
    },
  })
  useEffect(
    function goToAwaited() {
      if (awaited.current === tab) goToView(tab)
      awaited.current = undefined
    },
    [tab],
  )
  function choose(next: boolean) {
    keepChoice(NAME, next ? 'on' : 'off')
    setSingle(next)
  }
  if (!open) return null
  return (
    <Dialog heading={t.page.shortcuts} onClose={onClose}>
      <Slot name={t.page.part.shortcuts} className="slot-help" onRetry={late.askAnew}>
        <late.View single={single} onSingle={choose} />
      </Slot>
    </Dialog>
  )
}
