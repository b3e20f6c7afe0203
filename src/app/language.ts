import { LANGS, type Lang } from '#domain/lang.ts'

import { keepChoice, storedChoice } from './device.ts'

const NAME = 'lang'

/** The language chosen on this device; `undefined` when none is. */
function storedLang(): Lang | undefined {
  return storedChoice(NAME, LANGS)
}

/** Keeps a choice of language on this device, where storage allows. */
export function keepLang(lang: Lang): void {
  keepChoice(NAME, lang)
}

/** The language to start with where the address names none; where the page is built, English. */
export function startingLang(): Lang {
  if (typeof window === 'undefined') return 'en'
  return storedLang() ?? preferredLang(navigator.languages)
}

/** The first of a reader's languages (BCP 47, the dearest first) that the page has; English when it has none. */
export function preferredLang(languages: readonly string[]): Lang {
  const known = languages.flatMap((tag) => {
    const [language] = tag.toLowerCase().split('-')
    return LANGS.find((lang) => lang === language) ?? []
  })
  return known[0] ?? 'en'
}
