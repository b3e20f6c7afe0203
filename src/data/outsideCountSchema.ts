import * as z from 'zod/mini'
import { COUNT_QUALIFIERS, COUNT_UNITS, MEASURES } from '#domain/codes.ts'
import { count, dayText, kebabId, someIds, someText } from './schemaParts.ts'

const ours = z.strictObject({
  measure: z.enum(MEASURES),
  from: dayText,
  to: dayText,
})

/** One record of `outside-counts.json`. */
export const outsideCount = z.strictObject({
  id: kebabId,
  sourceIds: someIds,
  from: dayText,
  to: dayText,
  qualifier: z.enum(COUNT_QUALIFIERS),
  figure: count,
  unit: z.enum(COUNT_UNITS),
  counts: someText,
  countsAr: someText,
  ours: z.nullable(ours),
  note: someText,
  noteAr: someText,
})

export type OutsideCountRecord = z.output<typeof outsideCount>
