import { parseDay, type Day } from '#domain/day.ts'

/** The day that a text such as `2020-08-11` names; throws when it names none. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === undefined) throw new Error(`${text} is no day`)
  return parsed
}
