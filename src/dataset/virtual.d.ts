declare module 'virtual:dataset-urls' {
  /** Addresses relative to the page. */
  export const coreUrl: string
  export const evidenceUrl: string
  export const basemapUrl: string
  export const arUrl: string
}
