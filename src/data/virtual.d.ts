/** Addresses of the data files, relative to the page; each changes with the content of its file. */
declare module 'virtual:dataset-urls' {
  export const datasetUrl: string
  export const basemapUrl: string
  export const arUrl: string
}
