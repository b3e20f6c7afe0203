/** What a reader has to load, as groups of files of the build, with the most that each may weigh. */
export interface Budget {
  readonly what: string
  /** kB (1000 bytes) after Brotli at its best. */
  readonly most: number
  /** Whether a file counts; `first` are the files that `index.html` asks for before any script runs. */
  readonly counts: (file: string, first: ReadonlySet<string>) => boolean
}

const isScript = (file: string): boolean => file.endsWith('.js')

const isStyle = (file: string): boolean => file.endsWith('.css')

export const BUDGETS: readonly Budget[] = [
  { what: 'index.html', most: 50, counts: (file) => file === 'index.html' },
  { what: 'entry', most: 115, counts: (file) => /^assets\/index-[\w-]{8}\.js$/.test(file) },
  {
    what: 'entry and preloads',
    most: 180,
    counts: (file, first) => isScript(file) && first.has(file),
  },
  { what: 'data', most: 45, counts: (file) => /^data\/dataset\.\w+\.json$/.test(file) },
  {
    what: 'styles at first sight',
    most: 14,
    counts: (file) => /^assets\/(index|StaticMap|MapView)-.*\.css$/.test(file),
  },
  { what: 'all styles', most: 24, counts: isStyle },
  { what: 'all scripts', most: 460, counts: (file) => isScript(file) && file !== 'sw.js' },
]
