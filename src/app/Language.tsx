import { useEffect, useState, type ReactNode } from 'react'

import { DIGITS, localeOf, type Digits } from '#i18n/locale.ts'
import { LocaleContext } from '#i18n/useLocale.ts'
import { useLinkedLang } from '#url/useLinkedLang.ts'

import { keepChoice, storedChoice } from './device.ts'
import { startingLang } from './language.ts'
import { DigitsContext } from './useDigits.ts'

/**
 * The page in the language of its address, else in the one chosen on this device, else in the first that the
 * browser asks for.
 */
export function Language({ children }: { readonly children: ReactNode }) {
  const linked = useLinkedLang()
  // Read once: a choice made now is in the address, so that Back leads out of it.
  const [unlinked] = useState(startingLang)
  const [digits, setDigits] = useState<Digits>(() => storedChoice('digits', DIGITS) ?? 'latn')
  const locale = localeOf(linked ?? unlinked, digits)
  const { lang, dir } = locale
  useEffect(
    function tellLanguage() {
      document.documentElement.lang = lang
      document.documentElement.dir = dir
    },
    [lang, dir],
  )
  function choose(next: Digits) {
    keepChoice('digits', next)
    setDigits(next)
  }
  return (
    <DigitsContext value={{ digits, choose }}>
      <LocaleContext value={locale}>{children}</LocaleContext>
    </DigitsContext>
  )
}
