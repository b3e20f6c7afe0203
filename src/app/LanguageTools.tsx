import { LANGS } from '#domain/lang.ts'
import { DIGITS } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { adjust } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'

import { keepLang } from './language.ts'
import { pageWords } from '#i18n/words/page.ts'
import { useDigits } from './useDigits.ts'

/** The other language. */
export function LanguageButton() {
  const dispatch = useDispatch()
  const { lang } = useLocale()
  return LANGS.filter((other) => other !== lang).map((other) => (
    <button
      key={other}
      type="button"
      className="button"
      lang={other}
      onClick={() => {
        keepLang(other)
        dispatch(adjust({ lang: other }))
      }}
    >
      <bdi>{pageWords[lang].languages[other]}</bdi>
    </button>
  ))
}

const SAMPLES = { latn: '123', arab: '١٢٣' } as const

/** The other digits of Arabic. */
export function DigitsButton() {
  const { lang } = useLocale()
  const { digits, choose } = useDigits()
  const other = DIGITS.find((choice) => choice !== digits) ?? 'latn'
  const sample = SAMPLES[other]
  const name = pageWords[lang].digitsSwitch(sample)
  return (
    <button type="button" onClick={() => choose(other)}>
      {name}
    </button>
  )
}
