import * as z from 'zod/mini'
import { someText } from './parts.ts'

/** The shape of a translation file that this page reads. */
export const TRANSLATION_FORMAT = 1

/** Each of the data's own texts in English, and the same in the other language. */
export const translatedTexts = z.record(someText, someText)

/** The translation file: all texts of one language. */
export const translationSchema = z.object({
  format: z.literal(TRANSLATION_FORMAT),
  texts: translatedTexts,
})

/** What is written to a translation file and read from it. */
export type TranslationPayload = z.output<typeof translationSchema>
