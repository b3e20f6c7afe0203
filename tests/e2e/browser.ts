import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of a Chromium or Chrome on this machine; one is installed when there is none. Throws when that fails. */
export function findOrInstallBrowser(): string {
  const found = findBrowser()
  if (found !== undefined) return found
  say('No Chromium or Chrome found. Getting one with "playwright install chromium".')
  run('npx', ['playwright', 'install', 'chromium'])
  const downloaded = findBrowser()
  if (downloaded !== undefined) return downloaded
  if (process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    say('That failed. Getting the Debian package "chromium" with apt-get.')
    run('apt-get', ['update'])
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
  }
  const installed = findBrowser()
  if (installed !== undefined) return installed
  throw new Error(
    'The browser tests need Chromium or Chrome: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its executable.',
  )
}

function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  const candidates = [named, ...NAMES.map(onPath), ...USUAL_PLACES, chromium.executablePath()]
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path))
}

function onPath(name: string): string | undefined {
  const finder = process.platform === 'win32' ? 'where' : 'which'
  try {
    const answer = execFileSync(finder, [name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return answer.split('\n')[0]?.trim()
  } catch {
    return undefined
  }
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
