import type { Evidence } from './dataset.ts'

/** How far the claims and sources, which load after the first view, have come. */
export type EvidenceState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly status: 'ready'; readonly evidence: Evidence }
