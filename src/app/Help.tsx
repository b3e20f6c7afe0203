import { useState } from 'react'

import type { TabTarget } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { Dialog } from '#ui/Dialog.tsx'

import { keepChoice, storedChoice } from './device.ts'
import { pageWords } from '#i18n/words/page.ts'
import { goToSearch, goToView } from './goTo.ts'
import { Section } from './Section.tsx'
import { useShortcuts } from './useShortcuts.ts'
import { useTabArrival } from './useTabArrival.ts'
import { Shortcuts } from './views.ts'

const NAME = 'single-keys'

interface HelpProps {
  readonly open: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
  /** The view that is shown; none where two are compared. */
  readonly tab: TabTarget | undefined
}

/** The single keys of the page, and the dialog that lists every key. */
export function Help({ open, onOpen, onClose, tab }: HelpProps) {
  const { lang } = useLocale()
  const [single, setSingle] = useState(() => storedChoice(NAME, ['on', 'off']) !== 'off')
  const go = useTabArrival(tab, goToView)
  useShortcuts(single, {
    onHelp: onOpen,
    onSearch: goToSearch,
    onView: (wanted) => {
      if (tab !== undefined && !goToView(wanted)) go(wanted)
    },
  })
  function choose(next: boolean) {
    keepChoice(NAME, next ? 'on' : 'off')
    setSingle(next)
  }
  if (!open) return null
  return (
    <Dialog heading={pageWords[lang].shortcuts} onClose={onClose}>
      <Section part="shortcuts">
        <Shortcuts single={single} onSingle={choose} />
      </Section>
    </Dialog>
  )
}
