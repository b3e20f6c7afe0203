import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Page } from '@playwright/test'

import { expect, expectReady, open, test as base, visit, inMenu } from './app.ts'

const PARTS = ['map', 'calendar', 'rhythm', 'actors', 'list', 'summary'] as const

const VIEWS = [
  '?month=2020-08&type=ied-convoy&q=taji',
  '?q=nothing-has-this-name',
  '?incident=2020-07-27-rocket',
  '?incident=2020-08-26-ied-convoy&lang=ar',
  '?actor-page=kataib-hezbollah',
  '?about=1',
  '?about=1&lang=ar',
  '?compare=founding,outside',
  '?sources=founding&by=week&map=33.3,44.4,9',
  ...PARTS.map((part) => `?embed=1&view=${part}&theme=dark`),
]

interface Seen {
  /** What the content policy refused, in any frame. */
  readonly violations: string[]
  /** Addresses of other origins that were asked. */
  readonly foreign: string[]
}

const test = base.extend<{ readonly seen: Seen }>({
  seen: async ({ page, baseURL }, use) => {
    const seen: Seen = { violations: [], foreign: [] }
    await page.exposeFunction('tellViolation', (text: string) => seen.violations.push(text))
    await page.addInitScript(() => {
      window.addEventListener('securitypolicyviolation', (event) => {
        const { tellViolation } = window as Window & { tellViolation?: (text: string) => void }
        tellViolation?.(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`)
      })
    })
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== baseURL) seen.foreign.push(request.url())
    })
    await use(seen)
  },
})

/** Opens every tab of a dialog in turn. */
async function walkTabs(page: Page): Promise<void> {
  for (const tab of await page.getByRole('dialog').getByRole('tab').all()) await tab.click()
}

test('no view, panel or frame breaks the content policy or asks another host', async ({
  page,
  seen,
}) => {
  const answer = await page.goto('/')
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'")
  await expectReady(page)
  for (const view of VIEWS) {
    await visit(page, view)
    await expectReady(page)
  }
  await page.goto('/rocket/?lang=ar')
  await expectReady(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.map-static')).toBeVisible()
  expect(seen).toEqual({ violations: [], foreign: [] })
})

test('neither does sharing, a preview of a frame, a file or a picture', async ({ page, seen }) => {
  await open(page, '?type=rocket')
  const head = page.getByRole('banner')
  await head.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog').getByRole('tab', { name: 'Link' })).toBeVisible()
  await walkTabs(page)
  await page.getByRole('dialog').getByRole('tab', { name: 'Embed' }).click()
  const preview = page.frameLocator('iframe')
  await expect(preview.locator('html')).toHaveAttribute('data-ready', '')
  await page.keyboard.press('Escape')
  await (await inMenu(page, 'button', 'Download')).click()
  for (const format of ['CSV', 'PNG', 'SVG']) {
    const download = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: format }).first().click()
    await (await download).path()
  }
  expect(seen).toEqual({ violations: [], foreign: [] })
})

test.describe('a page of another origin', () => {
  test.use({ provoked: /CORS policy|Failed to load resource/ })

  test('can read the data, but not the page', async ({ page, baseURL }) => {
    const other = createServer((_, response) => response.end()).listen(0, '127.0.0.1')
    await once(other, 'listening')
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
    const read = (path: string) =>
      page.evaluate(
        (address) =>
          fetch(address)
            .then((answer) => answer.text())
            .catch(() => 'refused'),
        `${baseURL}${path}`,
      )
    expect(JSON.parse(await read('/data/near-daily.json'))).toHaveProperty('incidents')
    expect(await read('/data/near-daily.csv')).toMatch(/^event_id_cnty,/)
    expect(await read('/data/schemas/incidents.schema.json')).toContain('"$schema"')
    expect(await read('/')).toBe('refused')
    other.close()
  })
})

test.describe('what the policy is for', () => {
  test.use({ provoked: /Content Security Policy|TrustedHTML|TrustedScript|requires/ })

  test('text does not become HTML or a script, and no other host is asked', async ({
    page,
    seen,
  }) => {
    await open(page, '')
    const refused = await page.evaluate(async () => {
      const acts: Record<string, () => unknown> = {
        html: () => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'),
        script: () => (document.createElement('script').text = 'alert(1)'),
        worker: () => new Worker('data:text/javascript,postMessage(1)'),
        host: () => fetch('https://example.org/'),
      }
      const names: string[] = []
      for (const [name, act] of Object.entries(acts)) {
        await Promise.resolve()
          .then(act)
          .catch(() => names.push(name))
      }
      return names
    })
    expect(refused).toEqual(['html', 'script', 'worker', 'host'])
    // Each act is refused by the header and by the page itself.
    const directives = () => new Set(seen.violations.map((text) => text.split(':')[0]))
    await expect.poll(directives).toEqual(new Set(['require-trusted-types-for', 'connect-src']))
  })
})
