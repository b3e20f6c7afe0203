declare module 'virtual:dataset-urls' {
  type DataFile = import('./fetch.ts').DataFile

  export const coreFile: DataFile
  export const evidenceFile: DataFile
  export const basemapFile: DataFile
  export const arFile: DataFile
}
