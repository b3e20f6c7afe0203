import type { IncidentRecord } from '#data/incidentSchema.ts'
import type { ContextEventRecord, MetaRecord } from '#data/recordSchemas.ts'
import { faultsOf } from '#data/fault.ts'
import type { Fault } from '#data/fault.ts'
import type { RecordReading } from '#data/records.ts'

/** Dates stand in order, within coverage, and as exact as they say. ISO text sorts as days do. */
export function dateFaults({ records }: RecordReading): readonly Fault[] {
  const coverage = records.meta[0]?.coverage
  return [
    ...records.incidents.flatMap((incident) => orderFaults('incidents.json', incident)),
    ...records.incidents.flatMap((incident) => boundFaults(incident, coverage)),
    ...records['context-events'].flatMap((event) => orderFaults('context-events.json', event)),
  ]
}

type Coverage = MetaRecord['coverage']

function boundFaults(incident: IncidentRecord, coverage: Coverage | undefined): readonly Fault[] {
  if (coverage === undefined) return []
  const fault = faultsOf('incidents.json', incident.id)
  const remedy = `it lies outside coverage, ${coverage.from} to ${coverage.to}; only claims may`
  return (['date', 'dateEarliest', 'dateLatest'] as const)
    .filter((field) => incident[field] < coverage.from || incident[field] > coverage.to)
    .map((field) => fault(field, incident[field], remedy))
}

function orderFaults(file: string, record: IncidentRecord | ContextEventRecord): readonly Fault[] {
  const { date, dateEarliest, dateLatest, datePrecision } = record
  const fault = faultsOf(file, record.id)
  if (dateEarliest > dateLatest) {
    return [fault('dateEarliest', dateEarliest, `it is after dateLatest, ${dateLatest}; swap them`)]
  }
  const faults: Fault[] = []
  // A month has no day to compare; its bounds say when.
  if (date?.length === 10 && (date < dateEarliest || date > dateLatest)) {
    const remedy = `it must lie from dateEarliest ${dateEarliest} to dateLatest ${dateLatest}`
    faults.push(fault('date', date, remedy))
  }
  if (datePrecision === 'day' && isVague(record)) {
    const remedy = `it has the range ${dateEarliest} to ${dateLatest}; write "range" or one day`
    faults.push(fault('datePrecision', datePrecision, remedy))
  }
  return faults
}

/** A context event keeps the day most sources give, with the other days in its range and disputes. */
function isVague(record: IncidentRecord | ContextEventRecord): boolean {
  if (record.date === null) return true
  if ('disputes' in record && record.disputes.length > 0) return false
  return record.dateEarliest !== record.dateLatest
}
