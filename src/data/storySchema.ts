import * as z from 'zod/mini'
import { ids, kebabId, someIds, someText } from './schemaParts.ts'

const step = {
  title: someText,
  text: someText,
  link: z.string().check(z.regex(/^\?\S*$/, 'should start with ?')),
  highlights: ids,
  sourceIds: someIds,
}
const steps = z.array(z.strictObject(step)).check(z.minLength(1))

/** A story as the page has it: the Arabic comes with the other translated texts. */
export const story = z.strictObject({ id: kebabId, title: someText, steps })

/** A file in `data/stories/`, whose name is the id of the story. */
export const storyFile = z.strictObject({
  title: someText,
  titleAr: someText,
  steps: z
    .array(z.strictObject({ ...step, titleAr: someText, textAr: someText }))
    .check(z.minLength(1)),
})

export type StoryFile = z.output<typeof storyFile>
