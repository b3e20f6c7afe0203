import { existsSync } from 'node:fs'

import { chromium } from '@playwright/test'

import { getDebianPackage, onPath, run, say } from './machine.ts'

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
  getDebianPackage('chromium')
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
