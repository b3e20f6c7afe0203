import type { Lang } from '#domain/lang.ts'

type WordsFile = Readonly<Record<string, Readonly<Record<Lang, object>>>>

const files = import.meta.glob<WordsFile>(
  ['/src/**/words.ts', '/src/**/*Words.ts', '/src/i18n/words/*.ts', '!/src/site/**'],
  { eager: true },
)

/** All words of the page in one language, by the name of their file's export without "Words". */
export function catalogueOf(lang: Lang): Readonly<Record<string, object>> {
  const exported = Object.values(files).flatMap((file) => Object.entries(file))
  return Object.fromEntries(
    exported.map(([name, words]) => [name.replace(/Words$/, ''), words[lang]]),
  )
}
