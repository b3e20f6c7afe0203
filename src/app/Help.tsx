import { useState } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import type { TabTarget } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { Dialog } from '#ui/Dialog.tsx'

import { keepChoice, storedChoice } from './device.ts'
import { pageWords } from '#i18n/words/page.ts'
import { goToSearch, goToView } from './goTo.ts'
import { Section } from './Section.tsx'
import { useShortcuts } from './useShortcuts.ts'
import { useTabArrival } from './useTabArrival.ts'
import { HelpView } from './views.ts'

const NAME = 'single-keys'

interface HelpProps {
  /** Everything in the data. */
  readonly all: Dataset
  readonly open: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
  /** The view that is shown; none where two are compared. */
  readonly tab: TabTarget | undefined
}

/** The single keys of the page, and the dialog of questions and keys. */
export function Help({ all, open, onOpen, onClose, tab }: HelpProps) {
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
        <HelpView {...{ all, single, onClose }} onSingle={choose} />
      </Section>
    </Dialog>
  )
}
