import { parseDataset } from '#data/dataset.ts'
import type { Dataset } from '#domain/dataset.ts'

import { readPayloads } from '../../src/site/payloads.ts'

/** The real dataset, as the page reads it. */
export function realDataset(): Dataset {
  const reading = parseDataset(readPayloads('data').dataset.text)
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.value
}
