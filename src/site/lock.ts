import { readFileSync } from 'node:fs'

type Names = Readonly<Record<string, string>>

/**
 * Packages that leave code in the page although package.json has them, or what needs them, for the build: the worker
 * and what registers it.
 */
const LEFT_BY_BUILD = new Set([
  'vite-plugin-pwa',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
  'workbox-window',
])

/** A package as package-lock.json has it. */
interface LockEntry {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly dependencies?: Names
  readonly optionalDependencies?: Names
  readonly peerDependencies?: Names
}

export interface Lock {
  readonly version: string
  /** By path, such as `node_modules/a/node_modules/b`; the project itself is at the empty path. */
  readonly packages: Readonly<Record<string, LockEntry>>
}

/** A package of the lock file. */
export interface Package {
  readonly path: string
  readonly name: string
  readonly version: string
  /** SPDX expression that the package gives; `undefined` when it gives none. */
  readonly licence: string | undefined
  /** SHA-512 of the package file as hexadecimal digits, where the lock file has it. */
  readonly sha512: string | undefined
  /** Whether it can be in the page; the others only build and test it. */
  readonly ships: boolean
  /** Whether it ships because the build leaves it in the page, not because the page asks for it. */
  readonly leftByBuild: boolean
  /** Paths of the packages that it needs, as far as they are there. */
  readonly needs: readonly string[]
}

/** The lock file of the project. */
export function readLock(): Lock {
  return JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'))
}

/** All packages of a lock file, the project itself left out, in the order of their paths. */
export function packagesOf({ packages }: Lock): readonly Package[] {
  const paths = Object.keys(packages).filter((path) => path !== '')
  return paths.toSorted().flatMap((path) => {
    const entry = packages[path]
    if (entry === undefined) return []
    const { version, license, integrity, dev, devOptional } = entry
    const name = path.replace(/^.*node_modules\//, '')
    const leftByBuild = LEFT_BY_BUILD.has(name)
    return {
      path,
      name,
      version,
      licence: license,
      sha512: sha512Of(integrity),
      ships: leftByBuild || (dev !== true && devOptional !== true),
      leftByBuild,
      needs: needsOf(packages, path),
    }
  })
}

/** Paths of the packages that the one at a path needs: as Node.js looks for them, from the innermost folder out. */
export function needsOf(packages: Lock['packages'], path: string): readonly string[] {
  const { dependencies, optionalDependencies, peerDependencies } = packages[path] ?? {}
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
  const folders = foldersOf(path)
  const found = names.map((name) =>
    folders.map((folder) => `${folder}node_modules/${name}`).find((place) => place in packages),
  )
  return found.filter((place) => place !== undefined).toSorted()
}

function foldersOf(path: string): readonly string[] {
  const outer = path.lastIndexOf('node_modules/')
  if (outer === -1) return ['']
  return [`${path}/`, ...foldersOf(path.slice(0, Math.max(0, outer - 1)))]
}

function sha512Of(integrity: string | undefined): string | undefined {
  const text = /sha512-(\S+)/.exec(integrity ?? '')?.[1]
  return text === undefined ? undefined : Buffer.from(text, 'base64').toString('hex')
}
