import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

import { describe, expect, it } from 'vitest'

import { pathOf, rowsOf, textOf } from './documents.ts'

interface Permission {
  /** Folders of which everything may be imported. */
  readonly all: readonly string[]
  /** Folders of which types alone may be imported. */
  readonly types: readonly string[]
}

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

const HEAD = '| Folder '
const IMPORT = /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/gm

const files = readdirSync(pathOf('src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
const folders = [...new Set(files.map(folderOf))]
const permissions = permissionsIn(textOf('CONTRIBUTING.md'))

/** The table of imports in a Markdown text, by folder. */
function permissionsIn(markdown: string): ReadonlyMap<string, Permission> {
  const start = markdown.indexOf(HEAD)
  const rows = rowsOf(markdown.slice(start, markdown.indexOf('\n\n', start))).slice(2)
  return new Map(
    rows.map(([folder = '', , cell = '']) => [
      folder.replace(/^`(\w+)\/`$/, '$1'),
      permissionOf(cell),
    ]),
  )
}

/** Reads a cell such as "domain, state; types of data". */
function permissionOf(cell: string): Permission {
  const [all = '', types = ''] = cell.split('; types of ')
  return { all: foldersIn(all), types: foldersIn(types) }
}

function foldersIn(list: string): readonly string[] {
  return list
    .split(', ')
    .filter((name) => name !== '' && name !== 'nothing')
    .flatMap((name) => (name === 'everything' ? folders : [name]))
}

/** Every import inside `src/`, with the target as a path from `src/`. */
function importsOf(file: string, text: string): readonly Import[] {
  return Array.from(text.matchAll(IMPORT), ([, type, from, lazy]) => {
    const specifier = from ?? lazy ?? ''
    const target = specifier.startsWith('#')
      ? specifier.slice(1)
      : specifier.startsWith('.')
        ? normalize(join(dirname(file), specifier))
        : ''
    return { file, target, typeOnly: type !== undefined }
  }).filter(({ target }) => target !== '')
}

/** The folder of a path from `src/`: its first part, or the whole folder where it leads out of `src/`. */
function folderOf(path: string): string {
  return path.startsWith('../') ? dirname(path.slice(3)) : (path.split('/')[0] ?? '')
}

function featureOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** Why an import is not permitted; `undefined` when it is. */
function crossing({ file, target, typeOnly }: Import): string | undefined {
  const [from, to] = [folderOf(file), folderOf(target)]
  const sentence = `${file} imports ${target}`
  if (from === to) {
    return from === 'features' && featureOf(file) !== featureOf(target)
      ? `${sentence}: a feature imports no other`
      : undefined
  }
  const { all, types } = permissions.get(from) ?? { all: [], types: [] }
  if (all.includes(to)) return undefined
  if (!types.includes(to)) return `${sentence}: ${from} may not`
  return typeOnly ? undefined : `${sentence}: only as a type`
}

describe('the folders of src/', () => {
  it('are the ones in the table of CONTRIBUTING.md, which names no other', () => {
    const named = [...permissions.values()].flatMap(({ all, types }) => [...all, ...types])
    expect([...permissions.keys()].toSorted()).toEqual(folders.toSorted())
    expect(named.filter((name) => !folders.includes(name) && !existsSync(pathOf(name)))).toEqual([])
  })

  it('import only what the table permits', () => {
    const imports = files.flatMap((file) => importsOf(file, textOf(`src/${file}`)))
    expect(imports.length).toBeGreaterThan(files.length)
    expect(imports.map(crossing).filter((fault) => fault !== undefined)).toEqual([])
  })

  it('hold no barrel, and no folder for what has no name', () => {
    const unnamed = /(^|\/)(index\.tsx?$|utils|helpers|common\/|types\/)/
    expect(files.filter((file) => unnamed.test(file))).toEqual([])
  })

  it.each([
    ['domain/day.ts', "import { formatOf } from '#i18n/format.ts'", 'domain may not'],
    ['features/map/MapView.tsx', "import Calendar from '../calendar/Calendar.tsx'", 'no other'],
    [
      'features/map/MapView.tsx',
      "import { useCounted } from '#app/useCounted.ts'",
      'features may not',
    ],
    ['analysis/tally/pass.ts', "import { columnsOf } from '#data/columns.ts'", 'only as a type'],
    ['ui/Panel.tsx', "const later = import('#features/map/MapView.tsx')", 'ui may not'],
    ['app/Page.tsx', "import { readFiles } from '../../data/tools/files.ts'", 'app may not'],
    ['state/actions.ts', "export type { Outlines } from '#drawing/outlines.ts'", 'state may not'],
  ])('would show a crossing in %s: %s', (file, line, reason) => {
    expect(importsOf(file, line).map(crossing)).toEqual([expect.stringContaining(reason)])
  })

  it.each([
    ['analysis/tally/pass.ts', "import type { Columns } from '#data/columns.ts'"],
    ['features/map/MapView.tsx', "import { project } from '#drawing/mercator.ts'"],
    ['app/Page.tsx', "import Calendar from '#features/calendar/Calendar.tsx'"],
    ['site/pages.ts', "import { formatOf } from '#i18n/format.ts'"],
  ])('would permit in %s: %s', (file, line) => {
    expect(importsOf(file, line).map(crossing)).toEqual([undefined])
  })
})
