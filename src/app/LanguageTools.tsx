import { LANGS, type Lang } from '#domain/lang.ts'
import { DIGITS } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { keepLang } from './language.ts'
import { pageWords } from '#i18n/words/page.ts'
import { useDigits } from './useDigits.ts'

/** The way to the other language, as a link to the same view, and in Arabic to the other digits. */
export function LanguageTools({ step }: { readonly step: Step<Lang> }) {
  const { lang } = useLocale()
  const kept: Step<Lang> = {
    href: step.href,
    take: (next) => {
      keepLang(next)
      step.take(next)
    },
  }
  return (
    <>
      {LANGS.filter((other) => other !== lang).map((other) => (
        <StepLink
          key={other}
          className="button"
          step={kept}
          to={other}
          lang={other}
          hrefLang={other}
        >
          <bdi>{pageWords[lang].languages[other]}</bdi>
        </StepLink>
      ))}
      {lang === 'ar' && <DigitsButton />}
    </>
  )
}

const SAMPLES = { latn: '123', arab: '١٢٣' } as const

function DigitsButton() {
  const { lang } = useLocale()
  const { digits, choose } = useDigits()
  const other = DIGITS.find((choice) => choice !== digits) ?? 'latn'
  const sample = SAMPLES[other]
  const name = pageWords[lang].digitsSwitch(sample)
  return (
    <button
      type="button"
      className="button"
      aria-label={name}
      title={name}
      onClick={() => choose(other)}
    >
      {sample}
    </button>
  )
}
