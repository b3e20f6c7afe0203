import { useLayoutEffect, useRef } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'

import { FilterControls, type FilterControlsProps } from './FilterControls.tsx'
import { filterWords } from './words.ts'

interface FilterSheetProps extends FilterControlsProps {
  readonly visible: number
  /** Told once it is closed. */
  readonly onClose: () => void
}

/** The facets over the page, open as long as they are on it; the button that closes them says what is left. */
export function FilterSheet({ visible, onClose, ...controls }: FilterSheetProps) {
  const { lang, plural } = useLocale()
  const sheet = useRef<HTMLDialogElement>(null)
  useLayoutEffect(function openSheet() {
    if (sheet.current?.open === false) sheet.current.showModal()
  }, [])
  return (
    <dialog ref={sheet} className="sheet" aria-label={filterWords[lang].heading} onClose={onClose}>
      <div className="sheet-head">
        <h2>{filterWords[lang].heading}</h2>
        <button type="button" className="button-strong" onClick={() => sheet.current?.close()}>
          {filterWords[lang].done(plural(visible, commonWords[lang].incidents))}
        </button>
      </div>
      <div className="filter-controls">
        <FilterControls {...controls} />
      </div>
    </dialog>
  )
}
