import { parseCore } from '#data/core.ts'
import { parseEvidence } from '#data/evidence.ts'
import type { Dataset, Evidence } from '#domain/dataset.ts'

import { readPayloads } from '../../src/site/payloads.ts'

/** The text of a payload, packed from `data/` as the build packs it. */
function payloadText(wanted: 'core' | 'evidence'): string {
  const reading = readPayloads('data')
  if (!reading.ok) throw new Error('data/ has faults: run npm run data:check')
  const payload = reading.payloads.find(({ name }) => name === wanted)
  if (payload === undefined) throw new Error(`the build packs no ${wanted} file`)
  return payload.text
}

/** The real dataset, as the page reads it. */
export function realDataset(): Dataset {
  const reading = parseCore(payloadText('core'))
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.dataset
}

/** The real claims and sources, as the page reads them. */
export function realEvidence(): Evidence {
  const reading = parseEvidence(payloadText('evidence'))
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.evidence
}
