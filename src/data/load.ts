import type { Reading } from './read.ts'

/** Why a file could not be had: no answer, an answer other than 200, or content that is not right. */
export type DataErrorKind = 'network' | 'missing' | 'broken'

/** A file of the dataset could not be loaded; `details` are plain English sentences. */
export class DataError extends Error {
  override readonly name = 'DataError'
  readonly kind: DataErrorKind
  readonly url: string
  readonly details: readonly string[]

  constructor(kind: DataErrorKind, url: string, details: readonly string[]) {
    super(`${url}: ${details.join('; ')}`)
    this.kind = kind
    this.url = url
    this.details = details
  }
}

/** Fetches and reads a data file; throws a DataError, or the signal's reason when aborted. */
export async function loadFile<T>(
  url: string,
  parse: (text: string) => Reading<T>,
  signal: AbortSignal,
): Promise<T> {
  const response = await fetch(url, { signal }).catch(rethrowAsNetworkError)
  if (response.status !== 200) {
    throw new DataError('missing', url, [`the server answered with status ${response.status}`])
  }
  const reading = parse(await response.text().catch(rethrowAsNetworkError))
  if (reading.ok) return reading.value
  throw new DataError('broken', url, reading.faults)

  function rethrowAsNetworkError(error: unknown): never {
    if (signal.aborted) throw error
    throw new DataError('network', url, [error instanceof Error ? error.message : String(error)])
  }
}
