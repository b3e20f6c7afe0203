import satisfies from 'spdx-satisfies'

import type { Package } from '../../src/site/lock.ts'

/** SPDX ids that may be in the page: they ask for no more than the notices in THIRD-PARTY-NOTICES.md. */
const IN_PAGE = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

/** SPDX ids that may build and test the page too: nothing under them is passed on with it. */
const IN_TOOLS = [
  ...IN_PAGE,
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
]

export interface Exception {
  readonly licence: string
  readonly reason: string
}

/** Packages that may be used under another licence, by name. */
export const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  'react-leaflet': {
    licence: 'Hippocratic-2.1',
    reason: 'kept inside src/features/map/; README.md and THIRD-PARTY-NOTICES.md tell of its terms',
  },
  '@react-leaflet/core': { licence: 'Hippocratic-2.1', reason: 'the core of react-leaflet' },
  citeproc: {
    licence: 'CPAL-1.0 OR AGPL-1.0',
    reason:
      'needed by @citation-js/plugin-csl to read our citations back in a test; never passed on',
  },
}

/** What is wrong with the licences of these packages, each with its remedy; empty when all is right. */
export function licenceFaults(
  packages: readonly Package[],
  exceptions: Readonly<Record<string, Exception>>,
): readonly string[] {
  const names = new Set(packages.map(({ name }) => name))
  const idle = Object.keys(exceptions).filter((name) => !names.has(name))
  return [
    ...packages.flatMap((it) => faultOf(it, exceptions[it.name]) ?? []),
    ...idle.map((name) => `${name}: an exception, but not in package-lock.json. Remove it.`),
  ]
}

function faultOf(
  { name, version, licence, ships }: Package,
  exception: Exception | undefined,
): string | undefined {
  const where = ships ? 'the page' : 'tools'
  const what = `${name} ${version}, for ${where}`
  if (licence === undefined) {
    return `${what}: package-lock.json names no licence. Read the package's own files, and use another package or add an exception.`
  }
  if (exception !== undefined) {
    if (licence === exception.licence) return undefined
    return `${what}: its licence is now ${licence}, the exception is for ${exception.licence}. Read it anew and change the exception or the package.`
  }
  const allowed = ships ? IN_PAGE : IN_TOOLS
  if (isMet(licence, allowed)) return undefined
  return `${what}: licence ${licence} is not among ${allowed.join(', ')}. Use another package, or add an exception with a reason.`
}

/** Whether an SPDX expression can be met by these licences; one that is no SPDX expression cannot. */
function isMet(licence: string, allowed: readonly string[]): boolean {
  try {
    return satisfies(licence, [...allowed])
  } catch {
    return false
  }
}
