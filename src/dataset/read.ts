import type * as z from 'zod/mini'
import { describeIssue, shortJson } from './issues.ts'

/** What comes of reading a file: its content, or all that is wrong with it in plain sentences. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly string[] }

const TOO_MANY_FAULTS = 20

/** Reads text as JSON of the given schema and format number; never throws. */
export function readPayload<S extends z.ZodMiniType>(
  text: string,
  schema: S,
  format: number,
): Reading<z.output<S>> {
  const json = parseJson(text)
  if (!json.ok) return json
  const newer = newerFormat(json.value, format)
  if (newer !== undefined) return failed(newer)
  const result = schema.safeParse(json.value)
  if (result.success) return { ok: true, value: result.data }
  const faults = result.error.issues.map((issue) => {
    const { field, value, problem } = describeIssue(issue, json.value)
    return `${field || 'the file'} is ${shortJson(value)}: ${problem}`
  })
  return failed(...shortened(faults))
}

/** Reads text as JSON; the fault says how the text starts, as that tells an error page from a cut file. */
export function parseJson(text: string): Reading<unknown> {
  if (text.trim() === '') return failed('the file is empty')
  try {
    const value: unknown = JSON.parse(text)
    return { ok: true, value }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    if (text.trimStart().startsWith('<')) return failed('the file is a web page, not data')
    return failed(`the file is not whole JSON: ${error.message}`)
  }
}

function failed(...faults: readonly string[]): Reading<never> {
  return { ok: false, faults }
}

function newerFormat(value: unknown, format: number): string | undefined {
  if (typeof value !== 'object' || value === null || !('format' in value)) return undefined
  if (typeof value.format !== 'number' || value.format <= format) return undefined
  return `the file has format ${value.format} and was made for a newer page, which reads more than format ${format}`
}

function shortened(faults: readonly string[]): readonly string[] {
  if (faults.length <= TOO_MANY_FAULTS) return faults
  return [...faults.slice(0, TOO_MANY_FAULTS), `and ${faults.length - TOO_MANY_FAULTS} more faults`]
}
