/** What a reader has to load, as groups of files of the build, with the most that each may weigh. */
export interface Budget {
  readonly what: string
  /** kB (1000 bytes) after Brotli at its best. */
  readonly most: number
  /** Whether a file counts; `first` are the files that `index.html` asks for before any script runs. */
  readonly counts: (file: string, first: ReadonlySet<string>) => boolean
}

const isScript = (file: string): boolean => file.endsWith('.js')

export const BUDGETS: readonly Budget[] = [
  { what: 'index.html', most: 60, counts: (file) => file === 'index.html' },
  {
    what: 'scripts at first',
    most: 105,
    counts: (file, first) => isScript(file) && first.has(file),
  },
  { what: 'data at first', most: 18, counts: (file) => /^data\/core\.\w+\.json$/.test(file) },
  {
    what: 'styles at first sight',
    most: 14,
    counts: (file) => /^assets\/(index|MapView|Rhythm)-.*\.css$/.test(file),
  },
  { what: 'all scripts', most: 300, counts: (file) => isScript(file) && file !== 'sw.js' },
]
