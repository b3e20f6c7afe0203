import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Plugin } from 'vite'

import { needsOf, packagesOf, readLock, type Lock, type Package } from './lock.ts'

/**
 * Writes `sbom.cdx.json` into the build, the software bill of materials of the page, and completes Vite's list of
 * licences: Vite does not see the worker, which is made after the bundle, nor the code that registers it.
 */
export function sbom(licences: string): Plugin {
  let root = '.'
  return {
    name: 'sbom',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const lock = readLock()
        const source = `${JSON.stringify(billOf(lock), null, 2)}\n`
        this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source })
        const list = bundle[licences]
        if (list?.type !== 'asset') throw new Error(`the build has no ${licences}`)
        list.source = withLeftByBuild(String(list.source), packagesOf(lock), root)
      },
    },
  }
}

/** The list of licences with those of the packages that Vite does not see, in the same form. */
function withLeftByBuild(list: string, packages: readonly Package[], root: string): string {
  const missing = packages.filter(({ leftByBuild, name }) => {
    return leftByBuild && !list.includes(`\n## ${name} - `)
  })
  const entries = missing.map(({ path, name, version, licence }) => {
    return `\n## ${name} - ${version} (${licence})\n\n${licenceText(join(root, path))}\n`
  })
  return list + entries.join('')
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  if (file === undefined) throw new Error(`${folder} holds no licence`)
  return readFileSync(join(folder, file), 'utf8').trim()
}

/**
 * The packages of a lock file that can be in the page or its worker, as a CycloneDX 1.6 document. It has no serial number
 * and no time, which the format leaves free, so that the same lock file always gives the same document.
 */
export function billOf(lock: Lock): object {
  const shipped = packagesOf(lock).filter(({ ships }) => ships)
  const refs = new Map(shipped.map((it) => [it.path, purlOf(it.name, it.version)]))
  const refsOf = (paths: readonly string[]) => [
    ...new Set(paths.flatMap((path) => refs.get(path) ?? [])),
  ]
  const own = purlOf('near-daily', lock.version)
  const left = shipped.filter(({ leftByBuild }) => leftByBuild).map((it) => it.path)
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: 'near-daily',
        version: lock.version,
        licenses: [{ license: { id: 'MIT' } }],
        purl: own,
      },
    },
    components: shipped.map(componentOf),
    dependencies: [
      { ref: own, dependsOn: refsOf([...needsOf(lock.packages, ''), ...left]) },
      ...shipped.map(({ path, needs }) => ({ ref: refs.get(path), dependsOn: refsOf(needs) })),
    ],
  }
}

function componentOf({ name, version, licence, sha512 }: Package): object {
  const purl = purlOf(name, version)
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    scope: 'required',
    ...(sha512 === undefined ? {} : { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
    ...(licence === undefined ? {} : { licenses: [licenceOf(licence)] }),
    purl,
  }
}

/** One licence by its SPDX id; several as an SPDX expression. */
function licenceOf(licence: string): object {
  return licence.includes(' ') ? { expression: licence } : { license: { id: licence } }
}

/** The name of a package among those of all ecosystems (package-url). */
function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}
