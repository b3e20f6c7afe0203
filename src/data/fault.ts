import type * as z from 'zod/mini'
import { describeIssue, shortJson } from './issues.ts'

/** Something wrong in the data: where it stands, what stands there, and what to do. */
export interface Fault {
  /** File name in `data/` such as `incidents.json`. */
  readonly file: string
  /** Id of the record, or its position such as `[3]` when it has none; empty for the file as a whole. */
  readonly id: string
  /** Field such as `claims[2].value`; empty for the record as a whole. */
  readonly field: string
  readonly value: unknown
  /** What is wrong and what to do, as the end of a sentence. */
  readonly remedy: string
}

/** One fault as one sentence: file, record, field, value and remedy. */
export function formatFault(fault: Fault): string {
  const where = [`data/${fault.file}`, fault.id, fault.field].filter((part) => part !== '')
  return `${where.join(' › ')} is ${shortJson(fault.value)}: ${fault.remedy}.`
}

/** Makes faults of one record: field, value there, remedy. */
export type FaultOf = (field: string, value: unknown, remedy: string) => Fault

/** A maker of faults for one record of one file. */
export function faultsOf(file: string, id: string): FaultOf {
  return (field, value, remedy) => ({ file, id, field, value, remedy })
}

/** A value of the right shape, or where it departs from that shape. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Holds a record to its schema. */
export function checkShape<S extends z.ZodMiniType>(
  schema: S,
  record: unknown,
  { file, id }: Pick<Fault, 'file' | 'id'>,
): Checked<z.output<S>> {
  const result = schema.safeParse(record)
  if (result.success) return { ok: true, value: result.data }
  const faults = result.error.issues.map((issue) => {
    const { field, value, problem } = describeIssue(issue, record)
    return { file, id, field, value, remedy: problem }
  })
  return { ok: false, faults }
}
