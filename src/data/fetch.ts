/** A file of the dataset, as the build has written it. */
export interface DataFile {
  /** Address relative to the page. */
  readonly url: string
  /** SHA-256, in base64, of the content that the build has checked; none where files are made as they are asked for. */
  readonly sha256?: string | undefined
}

/**
 * Why a file could not be had: no answer, an answer other than 200, content that is not right, or no code to read
 * it with.
 */
export type DataFaultKind = 'network' | 'missing' | 'broken' | 'unread'

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

/** What a host hands over; throws a DataFault, or the signal's reason when aborted. */
export async function fetchBytes(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(url, { signal }).catch(rethrowAsNetworkFault)
  if (response.status !== 200) {
    throw new DataFault('missing', url, [`the server answered with status ${response.status}`])
  }
  return response.arrayBuffer().catch(rethrowAsNetworkFault)

  function rethrowAsNetworkFault(error: unknown): never {
    if (signal.aborted) throw error
    throw new DataFault('network', url, [messageOf(error)])
  }
}

/** Code that comes late, once it is there; throws a DataFault of the file that cannot be read without it. */
export function codeToRead<Code>(url: string, code: Promise<Code>): Promise<Code> {
  return code.catch((error: unknown) => {
    throw new DataFault('unread', url, [messageOf(error)])
  })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
