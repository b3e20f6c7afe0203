import type { Lang } from '#domain/lang.ts'
import { folderOf } from '#state/recordPath.ts'

/** Where the article of a story lies, from the root of the site, such as `ar/story/campaign/`. */
export function storyPath(id: string, lang: Lang): string {
  return `${folderOf(lang)}story/${id}/`
}
