import type { Dataset, Evidence } from '#domain/dataset.ts'
import { parseBasemap } from './basemap.ts'
import type { Basemap } from './basemap.ts'
import { parseCore } from './core.ts'
import { parseEvidence } from './evidence.ts'
import { parseTranslation } from './translation.ts'
import type { Translation } from './translate.ts'

/** Why a file could not be had: no answer, an answer other than 200, or content that is not right. */
export type DataFaultKind = 'network' | 'missing' | 'broken'

/** A file of the dataset could not be loaded; `details` are plain English sentences. */
export class DataFault extends Error {
  override readonly name = 'DataFault'
  readonly kind: DataFaultKind
  readonly url: string
  readonly details: readonly string[]

  constructor(kind: DataFaultKind, url: string, details: readonly string[]) {
    super(`${url}: ${details.join('; ')}`)
    this.kind = kind
    this.url = url
    this.details = details
  }
}

/** Fetches and reads the core file; throws a DataFault, or the signal's reason when aborted. */
export async function loadDataset(url: string, signal: AbortSignal): Promise<Dataset> {
  const reading = parseCore(await fetchText(url, signal))
  if (reading.ok) return reading.dataset
  throw new DataFault('broken', url, reading.faults)
}

/** Fetches and reads the evidence file; throws a DataFault, or the signal's reason when aborted. */
export async function loadEvidence(url: string, signal: AbortSignal): Promise<Evidence> {
  const reading = parseEvidence(await fetchText(url, signal))
  if (reading.ok) return reading.evidence
  throw new DataFault('broken', url, reading.faults)
}

/** Fetches and reads the basemap; throws a DataFault, or the signal's reason when aborted. */
export async function loadBasemap(url: string, signal: AbortSignal): Promise<Basemap> {
  const reading = parseBasemap(await fetchText(url, signal))
  if (reading.ok) return reading.basemap
  throw new DataFault('broken', url, reading.faults)
}

/** Fetches and reads a translation; throws a DataFault, or the signal's reason when aborted. */
export async function loadTranslation(url: string, signal: AbortSignal): Promise<Translation> {
  const reading = parseTranslation(await fetchText(url, signal))
  if (reading.ok) return reading.texts
  throw new DataFault('broken', url, reading.faults)
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal }).catch(rethrowAsNetworkFault)
  if (response.status !== 200) {
    throw new DataFault('missing', url, [`the server answered with status ${response.status}`])
  }
  return response.text().catch(rethrowAsNetworkFault)

  function rethrowAsNetworkFault(error: unknown): never {
    if (signal.aborted) throw error
    throw new DataFault('network', url, [error instanceof Error ? error.message : String(error)])
  }
}
