import { describe, expect, it } from 'vitest'

import { packagesOf, readLock, type Package } from '../../../src/site/lock.ts'
import { EXCEPTIONS, licenceFaults } from '../../supply/licences.ts'

function aPackage(licence: string | undefined, ships = false): Package {
  const path = 'node_modules/a'
  return {
    path,
    name: 'a',
    version: '1.2.3',
    licence,
    sha512: undefined,
    ships,
    leftByBuild: false,
    needs: [],
  }
}

function faultOf(licence: string | undefined, ships = false): string {
  return licenceFaults([aPackage(licence, ships)], {}).join()
}

describe('the licence check', () => {
  it('allows every package of the lock file', () => {
    expect(licenceFaults(packagesOf(readLock()), EXCEPTIONS)).toEqual([])
  })

  it('asks for an exception for each package that is under Hippocratic-2.1', () => {
    const faults = licenceFaults(packagesOf(readLock()), {})
    expect(faults.filter((fault) => fault.includes('Hippocratic-2.1'))).toHaveLength(2)
  })

  it.each(['GPL-3.0-only', 'AGPL-3.0-or-later', 'SSPL-1.0', 'MIT AND GPL-2.0-only', 'UNLICENSED'])(
    'refuses %s, in the page and for tools, and names package, licence and remedy',
    (licence) => {
      for (const ships of [true, false]) {
        expect(faultOf(licence, ships)).toMatch(/^a 1\.2\.3, .*Use another package, or add an exc/)
        expect(faultOf(licence, ships)).toContain(`licence ${licence} `)
      }
    },
  )

  it('allows for tools what it refuses in the page', () => {
    expect(faultOf('MPL-2.0')).toBe('')
    expect(faultOf('MPL-2.0', true)).toContain('for the page')
  })

  it('reads SPDX expressions: one side of OR is enough, AND needs both', () => {
    expect(faultOf('MIT OR GPL-3.0-only', true)).toBe('')
    expect(faultOf('(MIT AND ISC)', true)).toBe('')
    expect(faultOf('MIT AND MPL-2.0', true)).not.toBe('')
  })

  it('refuses a package that gives no licence, or none that can be read', () => {
    expect(faultOf(undefined)).toContain('names no licence')
    expect(faultOf('SEE LICENSE IN FILE')).toContain('SEE LICENSE IN FILE')
  })

  it('refuses an exception that is used for nothing, or for another licence than it was made for', () => {
    const exceptions = { a: { licence: 'Hippocratic-2.1', reason: 'a test' } }
    expect(licenceFaults([aPackage('Hippocratic-2.1', true)], exceptions)).toEqual([])
    expect(licenceFaults([], exceptions)).toEqual([expect.stringContaining('Remove it')])
    expect(licenceFaults([aPackage('MIT', true)], exceptions)).toEqual([
      expect.stringContaining('its licence is now MIT'),
    ])
  })
})
