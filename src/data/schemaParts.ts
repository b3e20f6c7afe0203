import * as z from 'zod/mini'
import { parseDay, parseMonth } from '#domain/day.ts'

// Must run before any schema is made: zod otherwise probes `new Function`, which a strict CSP forbids.
z.config({ jitless: true })

/** Text that is not empty. */
export const someText = z.string().check(z.minLength(1))

/** A name in lower case letters and digits, joined by single hyphens. */
export const kebabId = z
  .string()
  .check(
    z.regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'should be lower-case letters and digits joined by hyphens',
    ),
  )

/** References to other records. */
export const ids = z.array(kebabId)

/** References to other records, one at least. */
export const someIds = ids.check(z.minLength(1))

/** A whole number that is not negative. */
export const count = z.int().check(z.nonnegative())

/** Distance in kilometres, more than nothing. */
export const kilometres = z.number().check(z.positive())

/** Degrees north. */
export const latitude = z.number().check(z.gte(-90), z.lte(90))

/** Degrees east. */
export const longitude = z.number().check(z.gte(-180), z.lte(180))

/** An address on the web. */
export const webAddress = z
  .string()
  .check(z.regex(/^https?:\/\/\S+$/, 'should be an address that starts with http'))

const NOT_A_LANGUAGE = 'should be a language tag such as ar'

/** Language tag, BCP 47. */
export const languageTag = z
  .string()
  .check(
    z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: NOT_A_LANGUAGE, abort: true }),
    z.refine(isLanguage, NOT_A_LANGUAGE),
  )

/** Days from the record's date to the report's. */
export const dayOffset = z.nullable(z.literal([-1, 0, 1]))

const MONTH = String.raw`\d{4}-(0[1-9]|1[0-2])`
const DAY = String.raw`${MONTH}-(0[1-9]|[12]\d|3[01])`
const NOT_A_DAY = 'not a day of the calendar; write one as YYYY-MM-DD'

/** `YYYY-MM-DD` that is a day of the calendar, kept as text. */
export const dayText = z.string().check(
  z.regex(new RegExp(`^${DAY}$`), { error: NOT_A_DAY, abort: true }),
  z.refine((text) => parseDay(text) !== undefined, { error: NOT_A_DAY, abort: true }),
)

/** A day of the calendar or, where no day is known, a month `YYYY-MM`; kept as text. */
export const dayOrMonthText = z.string().check(
  z.regex(new RegExp(`^(${DAY}|${MONTH})$`), { error: NOT_A_DAY, abort: true }),
  z.refine((text) => (parseDay(text) ?? parseMonth(text)) !== undefined, NOT_A_DAY),
)

/** A record that a version of the data changed, and how. */
export const changedRecord = z.strictObject({ id: kebabId, note: someText })

/** A link that leads to another number of incidents since a version of the data. */
export const changedLink = z.strictObject({
  link: z.string().check(z.regex(/^\?\S*$/, 'should start with ?')),
  was: count,
  is: count,
})

/** An entry of the original list: which of the two lists, and its day. */
export const listEntry = z
  .string()
  .check(z.regex(new RegExp(`^(convoy|rocket):${DAY}$`), 'should be like convoy:2020-08-03'))

/** First and last day, in that order; as text they stand in the order of the calendar. */
export const dayRange = z
  .strictObject({ from: dayText, to: dayText })
  .check(z.refine(({ from, to }) => from <= to, 'it ends before it starts; swap the two'))

/** Whether browsers can name a language; they throw on a tag such as `en-aa-bb`. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
