import { ATTACK_TYPES } from '#domain/codes.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { mapWords } from '#i18n/words/map.ts'
import { narrow } from '#state/actions.ts'
import type { Selection } from '#state/filter.ts'
import { toggleValue } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { Toggle } from '#ui/Toggle.tsx'

import styles from './map.module.css'

/** What the marks mean: each type is a switch for its incidents. */
export function TypeKey({ picked }: { readonly picked: Selection }) {
  const dispatch = useDispatch()
  const { lang } = useLocale()
  return (
    <ul className={styles.key} aria-label={mapWords[lang].key}>
      {ATTACK_TYPES.map((type) => {
        const name = codeWords[lang].type[type]
        const isPicked = picked.include.includes(type)
        return (
          <li key={type}>
            <Toggle
              pressed={isPicked}
              onPress={() => dispatch(narrow((filter) => toggleValue(filter, 'type', type)))}
              aria-label={mapWords[lang].showOnly(name)}
              title={isPicked ? mapWords[lang].showAll : mapWords[lang].showOnly(name)}
            >
              <Glyph type={type} size={11} />
              <span>{name}</span>
            </Toggle>
          </li>
        )
      })}
    </ul>
  )
}
