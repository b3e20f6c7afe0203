import type { OutsideCountRecord } from '#data/outsideCountSchema.ts'
import type { MetaRecord } from '#data/recordSchemas.ts'
import { faultsOf } from '#data/fault.ts'
import type { Fault } from '#data/fault.ts'
import type { RecordReading } from '#data/records.ts'
import { repeated } from './rules-ids.ts'
import { arabicProblem } from './rules-translations.ts'

/** A count by others names each source once, has its days in order, and has its Arabic. */
export function outsideCountFaults({ records }: RecordReading): readonly Fault[] {
  const coverage = records.meta[0]?.coverage
  return records['outside-counts'].flatMap((record) => [
    ...sourceFaults(record),
    ...periodFaults(record),
    ...comparedFaults(record, coverage),
    ...textFaults(record),
  ])
}

function sourceFaults({ id, sourceIds }: OutsideCountRecord): readonly Fault[] {
  const fault = faultsOf('outside-counts.json', id)
  return repeated(sourceIds).map((sourceId) =>
    fault('sourceIds', sourceId, 'it stands there twice; remove one'),
  )
}

function periodFaults({ id, from, to }: OutsideCountRecord): readonly Fault[] {
  if (from <= to) return []
  return [faultsOf('outside-counts.json', id)('from', from, `it is after to, ${to}; swap them`)]
}

/** Ours can only be counted on days that both the count and the record cover. */
function comparedFaults(
  { id, from, to, ours }: OutsideCountRecord,
  coverage: MetaRecord['coverage'] | undefined,
): readonly Fault[] {
  if (ours === null) return []
  const fault = faultsOf('outside-counts.json', id)
  if (ours.from > ours.to) {
    return [fault('ours.from', ours.from, `it is after ours.to, ${ours.to}; swap them`)]
  }
  const isOutside = (day: string): boolean =>
    day < from || day > to || (coverage !== undefined && (day < coverage.from || day > coverage.to))
  const remedy = 'it lies outside the period or outside coverage; write a day within both'
  return (['from', 'to'] as const)
    .filter((end) => isOutside(ours[end]))
    .map((end) => fault(`ours.${end}`, ours[end], remedy))
}

function textFaults(record: OutsideCountRecord): readonly Fault[] {
  const fault = faultsOf('outside-counts.json', record.id)
  return (['counts', 'note'] as const).flatMap((field) => {
    const arabic = record[`${field}Ar`]
    const problem = arabicProblem(record[field], arabic)
    return problem === undefined ? [] : [fault(`${field}Ar`, arabic, problem)]
  })
}
