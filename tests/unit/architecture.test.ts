import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

import { describe, expect, it } from 'vitest'

/** Who may import whom: the whole permission. A room not named here may import nothing. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  basis: ['domain', 'filters'],
  dataset: ['domain'],
  filters: ['domain'],
  tally: ['domain', 'dataset', 'filters'],
  layout: ['domain', 'tally'],
  i18n: ['domain'],
  summary: ['domain', 'filters', 'basis', 'tally', 'i18n'],
  url: ['domain', 'filters'],
  share: ['domain', 'dataset', 'filters', 'basis', 'tally', 'layout', 'i18n', 'summary', 'url'],
  ui: ['domain', 'filters', 'i18n'],
  views: ['domain', 'filters', 'basis', 'tally', 'layout', 'summary', 'i18n', 'ui'],
  app: [
    'basis',
    'domain',
    'dataset',
    'filters',
    'tally',
    'layout',
    'i18n',
    'summary',
    'url',
    'share',
    'ui',
    'views',
  ],
}

/** Rooms that others see only as types, except those that load or make what is in them. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  dataset: ['tally', 'views', 'layout'],
  filters: ['i18n'],
}

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
  /** Comes when it is asked for, in a script of its own. */
  readonly late: boolean
}

const SRC = join(import.meta.dirname, '../../src')
const IMPORT = /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/gm

/** Every import inside `src/`, with the target as a path from `src/`. */
function importsOf(file: string, text: string): readonly Import[] {
  return Array.from(text.matchAll(IMPORT), ([, type, from, lazy]) => {
    const specifier = from ?? lazy ?? ''
    const target = specifier.startsWith('#')
      ? specifier.slice(1)
      : specifier.startsWith('.')
        ? normalize(join(dirname(file), specifier))
        : ''
    return { file, target, typeOnly: type !== undefined, late: lazy !== undefined }
  }).filter(({ target }) => target !== '')
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? ''
}

/** Why an import is not permitted; `undefined` when it is. */
function crossing({ file, target, typeOnly }: Import): string | undefined {
  const [from, to] = [roomOf(file), roomOf(target)]
  const sentence = `${file} imports ${target}`
  if (from === to) {
    const [here, there] = [file.split('/')[1], target.split('/')[1]]
    return from === 'views' && here !== there && !target.endsWith('.css')
      ? `${sentence}: a view imports no other view`
      : undefined
  }
  const asType = TYPES_ONLY[to]?.includes(from) === true
  if (asType && typeOnly) return undefined
  if (asType) return `${sentence}: only as a type`
  return MAY_IMPORT[from]?.includes(to) === true ? undefined : `${sentence}: ${from} may not`
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))

const imports = files.flatMap((file) => importsOf(file, readFileSync(join(SRC, file), 'utf8')))

/** All that a file has to have loaded before it runs. */
function neededBy(entry: string): ReadonlySet<string> {
  const needed = new Set([entry])
  // A set hands out what joins it on the way.
  for (const file of needed) {
    for (const { file: from, target, typeOnly, late } of imports) {
      if (from === file && !typeOnly && !late) needed.add(target)
    }
  }
  return needed
}

describe('the rooms of src/', () => {
  it('import only downward', () => {
    expect(imports.map(crossing).filter((fault) => fault !== undefined)).toEqual([])
  })

  it('are all in the table', () => {
    const rooms = new Set(files.map(roomOf))
    expect([...rooms].filter((room) => MAY_IMPORT[room] === undefined)).toEqual([])
  })

  it('hold no barrel, and no room for what has no name', () => {
    const unnamed = /(^|\/)(index\.tsx?$|utils|helpers|common\/|types\/)/
    expect(files.filter((file) => unnamed.test(file))).toEqual([])
  })

  it.each([
    ['domain/day.ts', "import { t } from '#i18n/locale.ts'"],
    ['views/map/MapView.tsx', "import Calendar from '../calendar/Calendar.tsx'"],
    ['views/map/MapView.tsx', "import { useView } from '#state/useView.ts'"],
    ['tally/pass.ts', "import { columnsOf } from '#data/columns.ts'"],
    ['ui/Panel.tsx', "const later = import('#features/map/MapView.tsx')"],
  ])('would show a crossing in %s', (file, line) => {
    expect(importsOf(file, line).map(crossing)).toEqual([expect.stringContaining(file)])
  })
})

describe('the first script', () => {
  const first = neededBy('app/main.tsx')

  it('has the views of the first sight', () => {
    expect([...first]).toEqual(
      expect.arrayContaining(['views/filters/FilterBar.tsx', 'i18n/en.ts', 'i18n/en/page.ts']),
    )
  })

  it.each(['i18n/en-late.ts', 'i18n/ar.ts'])('has no word of %s', (words) => {
    expect([...first]).not.toContain(words)
    const users = imports.filter(({ target, typeOnly }) => target === words && !typeOnly)
    expect(users.map(({ file }) => file)).not.toEqual([])
  })
})
