import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { readLock, type Lock } from '../../../src/site/lock.ts'
import { billOf } from '../../../src/site/viteSbom.ts'
import { pathOf, rowsOf, textOf } from '../documents.ts'

/** A CycloneDX document, as far as the tests read it. */
interface Bill {
  readonly bomFormat: string
  readonly specVersion: string
  readonly components: readonly {
    readonly 'bom-ref': string
    readonly name: string
    readonly version: string
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
    readonly licenses: readonly {
      readonly expression?: string
      readonly license?: { readonly id: string }
    }[]
  }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

function billFor(lock: Lock): Bill {
  return JSON.parse(JSON.stringify(billOf(lock)))
}

const bill = billFor(readLock())

describe('the software bill of materials', () => {
  it('names every library of the notices, under the same licence', () => {
    const noticed = new Set(
      rowsOf(textOf('THIRD-PARTY-NOTICES.md')).map(([name, licence]) => `${name}: ${licence}`),
    )
    const named = bill.components.map(
      ({ name, licenses: [first] }) => `${name}: ${first?.expression ?? first?.license?.id}`,
    )
    const libraries = named.filter((name) => !name.startsWith('@types/'))
    expect(libraries.length).toBeGreaterThan(40)
    expect(libraries.filter((name) => !noticed.has(name))).toEqual([])
  })

  it('names every dependency of the page, in the version that is installed', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as {
      readonly dependencies: Readonly<Record<string, string>>
    }
    for (const name of Object.keys(dependencies)) {
      const { version } = JSON.parse(
        readFileSync(pathOf(`node_modules/${name}/package.json`), 'utf8'),
      ) as { readonly version: string }
      expect(bill.components).toContainEqual(expect.objectContaining({ name, version }))
    }
  })

  it('names nothing that only builds or tests', () => {
    const names = bill.components.map(({ name }) => name)
    expect(names.filter((name) => ['vite', 'vitest', 'typescript'].includes(name))).toEqual([])
  })

  it('tells the package file of each by its SHA-512', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' })
    for (const { hashes = [] } of bill.components) {
      expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) }])
    }
  })

  it('says what needs what, and only in words that it explains', () => {
    const refs = new Set(bill.components.map((component) => component['bom-ref']))
    const needed = bill.dependencies.flatMap(({ dependsOn }) => dependsOn)
    expect(new Set(needed)).toEqual(refs)
    expect(refs.size).toBe(bill.components.length)
  })

  it('finds a package where Node.js would: the nearest one wins', () => {
    const dependencies = { b: '*' }
    const { dependencies: found } = billFor({
      version: '1.0.0',
      packages: {
        '': { version: '1.0.0', dependencies: { a: '*', b: '*' } },
        'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies },
        'node_modules/a/node_modules/b': { version: '1.0.0', license: 'MIT' },
        'node_modules/b': { version: '2.0.0', license: 'MIT' },
      },
    })
    expect(found.find(({ ref }) => ref === 'pkg:npm/a@1.0.0')?.dependsOn).toEqual([
      'pkg:npm/b@1.0.0',
    ])
    expect(found[0]?.dependsOn).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/b@2.0.0'])
  })
})
