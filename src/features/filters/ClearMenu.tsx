import { facetWords } from '#i18n/words/facets.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { narrow } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'

import { clearMenu, type Menu } from './menus.ts'
import { filterWords } from './words.ts'

/** Lets go of all that a menu asks: "Any place". */
export function ClearMenu({ menu }: { readonly menu: Menu }) {
  const dispatch = useDispatch()
  const { lang } = useLocale()
  const words = filterWords[lang]
  const isFacet = menu !== 'dates' && menu !== 'leaveOut'
  return (
    <button
      type="button"
      className="button-text"
      onClick={() => dispatch(narrow((filter) => clearMenu(filter, menu)))}
    >
      {isFacet ? words.anyOf(facetWords[lang][menu].name) : words.any}
    </button>
  )
}
