import { existsSync } from 'node:fs'

import { getDebianPackage, onPath, say } from '../e2e/machine.ts'

const NAMES = ['firefox-esr', 'firefox']

const USUAL_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Path of a Firefox on this machine; Debian's is installed when there is none. Throws when that fails. */
export function findOrInstallFirefox(): string {
  const found = findFirefox()
  if (found !== undefined) return found
  say('No Firefox found.')
  getDebianPackage('firefox-esr')
  const installed = findFirefox()
  if (installed !== undefined) return installed
  throw new Error(
    'The Firefox tests need Firefox: install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH to its executable.',
  )
}

function findFirefox(): string | undefined {
  const candidates = [process.env['FIREFOX_PATH'], ...NAMES.map(onPath), ...USUAL_PLACES]
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path))
}
