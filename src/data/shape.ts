import type * as z from 'zod/mini'
import { describeIssue, shortJson } from './issues.ts'
import { failed } from './read.ts'
import type { Reading } from './read.ts'

const TOO_MANY_FAULTS = 20

/** Holds JSON to a schema and a format number; never throws. */
export function checkShape<S extends z.ZodMiniType>(
  json: unknown,
  schema: S,
  format: number,
): Reading<z.output<S>> {
  const newer = newerFormat(json, format)
  if (newer !== undefined) return failed(newer)
  const result = schema.safeParse(json)
  if (result.success) return { ok: true, value: result.data }
  const faults = result.error.issues.map((issue) => {
    const { field, value, problem } = describeIssue(issue, json)
    return `${field || 'the file'} is ${shortJson(value)}: ${problem}`
  })
  return failed(...shortened(faults))
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
