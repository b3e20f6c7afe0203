import { existsSync, readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { formatDay } from '#domain/day.ts'

import { pathOf, secondCells, textOf } from './documents.ts'
import { realDataset } from './realData.ts'

type Names = Readonly<Record<string, string>>

interface Manifest {
  readonly scripts: Names
  readonly dependencies: Names
  readonly devDependencies: Names
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dev?: true; readonly devOptional?: true; readonly license?: string }>
  >
}

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'THIRD-PARTY-NOTICES.md']

const manifest: Manifest = JSON.parse(textOf('package.json'))
const lock: Lock = JSON.parse(textOf('package-lock.json'))

describe('CONTRIBUTING', () => {
  const cells = secondCells(textOf('CONTRIBUTING.md'))

  it('says of every dependency why it is there, and of none that is not', () => {
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    const start = textOf('CONTRIBUTING.md').indexOf('## Why each dependency')
    const reasons = secondCells(textOf('CONTRIBUTING.md').slice(start))
    const given = [...reasons].filter(([name, reason]) => name.startsWith('`') && reason !== '')
    expect(given.map(([name]) => name).toSorted()).toEqual(
      names.map((name) => `\`${name}\``).toSorted(),
    )
  })

  it('describes every room of src/', () => {
    const rooms = readdirSync(pathOf('src'))
    expect(rooms.filter((room) => !cells.has(`\`${room}/\``))).toEqual([])
  })
})

describe('THIRD-PARTY-NOTICES', () => {
  it('has the licence of every library that can be in the page', () => {
    const licences = secondCells(textOf('THIRD-PARTY-NOTICES.md'))
    const libraries = Object.entries(lock.packages).flatMap(
      ([path, { dev, devOptional, license }]) => {
        const name = path.replace(/^.*node_modules\//, '')
        const isElsewhere = path === '' || dev === true || devOptional === true
        return isElsewhere || name.startsWith('@types/') ? [] : [[name, license]]
      },
    )
    const names = libraries.map(([name]) => name)
    expect(Object.keys(manifest.dependencies).filter((name) => !names.includes(name))).toEqual([])
    expect(names.map((name) => [name, licences.get(name ?? '')])).toEqual(libraries)
  })
})

describe.each(DOCUMENTS)('%s', (file) => {
  const text = textOf(file)

  it('links to files that exist', () => {
    const targets = Array.from(text.matchAll(/\]\(([^)#?]+)\)/g), ([, target = '']) => target)
    const files = targets.filter((target) => !target.startsWith('http'))
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((path) => !existsSync(pathOf(path)))).toEqual([])
  })

  it('names scripts that exist', () => {
    const named = Array.from(text.matchAll(/npm run ([a-z:]+)/g), ([, script = '']) => script)
    expect(named.filter((script) => manifest.scripts[script] === undefined)).toEqual([])
  })
})

describe('CITATION.cff', () => {
  it('has the version of the data and the day of its line in the change log', () => {
    const { version, changes } = realDataset().meta
    const dates = changes.filter((change) => change.version === version).map(({ date }) => date)
    const citation = textOf('CITATION.cff')
    expect(citation).toContain(`\nversion: '${version}'\n`)
    expect(dates.map((date) => `\ndate-released: '${formatDay(date)}'\n`)).toEqual([
      /\ndate-released: .*\n/.exec(citation)?.[0],
    ])
  })
})
