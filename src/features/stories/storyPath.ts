import type { Lang } from '#domain/lang.ts'

/** Where the article of a story lies, from the root of the site, such as `ar/story/campaign/`. */
export function storyPath(id: string, lang: Lang): string {
  return `${lang === 'en' ? '' : `${lang}/`}story/${id}/`
}
