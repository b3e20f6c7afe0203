import { useLocale } from '#i18n/useLocale.ts'

import { ClearMenu } from './ClearMenu.tsx'
import { FacetMenu } from './FacetMenu.tsx'
import styles from './menu.module.css'
import { MenuContent } from './MenuContent.tsx'
import {
  ALWAYS_IN_MORE,
  ALWAYS_IN_ROW,
  IN_WIDE_ROW,
  menuLabel,
  menusOn,
  menuValue,
  type Menu,
} from './menus.ts'
import type { OptionContext } from './options.ts'
import { filterWords } from './words.ts'

/** The menus of the row. Where it has no room for all, the style sheet shows fewer of them and a fuller "More filters". */
export function FilterMenus(context: OptionContext) {
  const { dataset, filter } = context
  const locale = useLocale()
  const menu = (key: Menu, className?: string) => (
    <FacetMenu
      key={key}
      label={menuLabel(key, locale)}
      value={menuValue(key, filter, dataset, locale)}
      className={className}
      foot={<ClearMenu menu={key} />}
    >
      <MenuContent {...context} menu={key} />
    </FacetMenu>
  )
  return (
    <>
      {ALWAYS_IN_ROW.map((key) => menu(key))}
      {IN_WIDE_ROW.map((key) => menu(key, styles.wide))}
      <MoreMenu {...context} menus={ALWAYS_IN_MORE} className={styles.wide} />
      <MoreMenu
        {...context}
        menus={[...IN_WIDE_ROW, ...ALWAYS_IN_MORE]}
        className={styles.narrow}
      />
    </>
  )
}

interface MoreMenuProps extends OptionContext {
  readonly menus: readonly Menu[]
  readonly className: string | undefined
}

function MoreMenu({ menus, className, ...context }: MoreMenuProps) {
  const locale = useLocale()
  const on = menusOn(menus, context.filter)
  return (
    <FacetMenu
      label={filterWords[locale.lang].more}
      value={on === 0 ? undefined : locale.format.number(on)}
      className={className}
    >
      {menus.map((menu) => (
        <section key={menu} className={styles.part}>
          <h3>{menuLabel(menu, locale)}</h3>
          <MenuContent {...context} menu={menu} />
        </section>
      ))}
    </FacetMenu>
  )
}
