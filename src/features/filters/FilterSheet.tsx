import { useState } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { Dialog } from '#ui/Dialog.tsx'

import { ClearMenu } from './ClearMenu.tsx'
import { MenuContent } from './MenuContent.tsx'
import {
  ALWAYS_IN_MORE,
  ALWAYS_IN_ROW,
  IN_WIDE_ROW,
  menuLabel,
  menuValue,
  type Menu,
} from './menus.ts'
import type { OptionContext } from './options.ts'
import { QuickOptions } from './QuickOptions.tsx'
import { SearchBox } from './SearchBox.tsx'
import styles from './sheet.module.css'
import { filterWords } from './words.ts'

const MENUS = [...ALWAYS_IN_ROW, ...IN_WIDE_ROW, ...ALWAYS_IN_MORE]

interface FilterSheetProps extends OptionContext {
  readonly heading: string
  /** The number of incidents shown, on the button that leads to them. */
  readonly visible: number
  readonly onClearAll: () => void
  readonly onClose: () => void
}

/** All filters on the screen of a phone: months and types to press, the others on a page each. */
export function FilterSheet({
  heading,
  visible,
  onClearAll,
  onClose,
  ...context
}: FilterSheetProps) {
  const { filter, dataset } = context
  const locale = useLocale()
  const [page, setPage] = useState<Menu>()
  const words = filterWords[locale.lang]
  const done = words.done(locale.plural(visible, commonWords[locale.lang].incidents))
  return (
    <>
      <Dialog
        heading={heading}
        doneLabel={done}
        action={
          <button type="button" className="button-text" onClick={onClearAll}>
            {words.clearAll}
          </button>
        }
        onClose={onClose}
      >
        <div className={styles.quick}>
          <QuickOptions {...context} />
        </div>
        <ul className={styles.menus}>
          {MENUS.map((menu) => {
            const value = menuValue(menu, filter, dataset, locale)
            return (
              <li key={menu}>
                <button type="button" className={styles.menu} onClick={() => setPage(menu)}>
                  <span>{menuLabel(menu, locale)}</span>{' '}
                  <bdi className={styles.value} data-on={value === undefined ? undefined : true}>
                    {value ?? words.any}
                  </bdi>
                  <Chevron />
                </button>
              </li>
            )
          })}
        </ul>
        <SearchBox text={filter.text} />
      </Dialog>
      {page !== undefined && (
        <Dialog
          heading={menuLabel(page, locale)}
          doneLabel={done}
          backLabel={words.back}
          action={<ClearMenu menu={page} />}
          onClose={() => setPage(undefined)}
        >
          <MenuContent {...context} menu={page} />
        </Dialog>
      )}
    </>
  )
}

function Chevron() {
  return (
    <svg className={styles.chevron} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M3.25 1.5 6.75 5l-3.5 3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
