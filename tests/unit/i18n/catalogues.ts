import type { Lang } from '#domain/lang.ts'

type Words = Readonly<Record<Lang, object>>

const files = import.meta.glob<Readonly<Record<string, Words>>>(
  ['/src/**/words.ts', '/src/**/*Words.ts', '/src/i18n/words/*.ts', '!/src/site/**'],
  { eager: true },
)

/** All words of the page in one language, by the name of their file's export without "Words". */
export function catalogueOf(lang: Lang): Readonly<Record<string, object>> {
  const exported = Object.values(files)
    .flatMap((file) => Object.entries(file))
    // Some files named alike export functions that put values in words.
    .filter(([name]) => name.endsWith('Words') && !name.endsWith('InWords'))
  return Object.fromEntries(
    exported.map(([name, words]) => [name.replace(/Words$/, ''), words[lang]]),
  )
}
