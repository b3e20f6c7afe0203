import { csvText } from './csv.ts'
import { csvDictionaryOf, dictionaryText } from './dictionary.ts'
import { fileName } from './fileName.ts'
import { geojsonText } from './geojson.ts'
import { jsonText } from './json.ts'
import type { SharedView } from './exportContext.ts'
import type { fileWords } from './fileWords.ts'

export type FileFormat = keyof (typeof fileWords)['en']['files']

/** A file that a reader can take away. */
export interface SharedFile {
  readonly format: FileFormat
  readonly name: string
  readonly mediaType: string
  /** Rows below the head: incidents, or the fields of a dictionary. */
  readonly rows: number
  /** The content, to be written as UTF-8. */
  readonly text: () => string
}

/** The files of a view; each holds exactly what the view shows. */
export function filesOf(shared: SharedView): readonly SharedFile[] {
  const rows = shared.incidents.length
  const csv = { name: fileName(shared, 'csv'), mediaType: 'text/csv;charset=utf-8', rows }
  return [
    { ...csv, format: 'csv', text: () => csvText(shared, { bom: false }) },
    { ...csv, format: 'csv-bom', text: () => csvText(shared, { bom: true }) },
    {
      format: 'json',
      name: fileName(shared, 'json'),
      mediaType: 'application/json',
      rows,
      text: () => jsonText(shared),
    },
    {
      format: 'geojson',
      name: fileName(shared, 'geojson'),
      mediaType: 'application/geo+json',
      rows,
      text: () => geojsonText(shared),
    },
    {
      format: 'dictionary',
      name: `near-daily_${shared.dataset.meta.version}_dictionary.csv`,
      mediaType: 'text/csv;charset=utf-8',
      rows: csvDictionaryOf(shared.locale).length,
      text: () => dictionaryText(shared.locale),
    },
  ]
}
