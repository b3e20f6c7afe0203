import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { FrameLocator, Page } from '@playwright/test'

import { expect, open, startingWith, test as base } from './app.ts'
import { asked, countInWords } from './oracle.ts'

const QUERY = '?month=2020-08&type=ied-convoy'

const PARTS = [
  { part: 'map', region: 'Where' },
  { part: 'calendar', region: 'When' },
  { part: 'rhythm', region: 'Day by day' },
  { part: 'actors', region: 'Who' },
  { part: 'list', region: 'Incidents' },
] as const

/** Brings a frame that follows it below the fold. */
const SPACER = '<p style="block-size: 3000px">Above</p>'

const host = (code: string): string => `<!doctype html>
<html lang="en"><title>Another page</title><link rel="icon" href="data:,">
<script>
  window.told = []
  addEventListener('message', ({ origin, data }) => window.told.push({ origin, data }))
</script>
<h1>Another page</h1>${code}</html>`

interface OtherPage {
  /** Opens a page of another origin with this code in it; gives the frame once it shows its view. */
  readonly embed: (code: string) => Promise<FrameLocator>
  readonly address: string
}

const test = base.extend<{ readonly other: OtherPage }>({
  // A server of its own: browsers keep pages that are not from this machine from framing those that are.
  other: async ({ page }, use) => {
    let code = ''
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end(host(code))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`
    await use({
      address,
      embed: async (wanted) => {
        code = wanted
        await page.goto(address)
        const frame = page.frameLocator('iframe').first()
        await expect(frame.locator('html')).toHaveAttribute('data-ready', '')
        return frame
      },
    })
    server.close()
  },
})

const frameCode = (src: string): string =>
  `<iframe src="${src.replaceAll('&', '&amp;')}" title="Near-Daily" width="640" height="600"></iframe>`

/** Sends the frame of a page elsewhere. */
async function reframe(page: Page, src: string): Promise<void> {
  await page.locator('iframe').evaluate((frame, to) => frame.setAttribute('src', to), src)
}

test('each view stands alone in a frame on another origin', async ({ page, baseURL, other }) => {
  const sourceOf = (part: string) => `${baseURL}/${QUERY}&embed=1&view=${part}&lang=en`
  const frame = await other.embed(frameCode(sourceOf('map')))
  for (const { part, region } of PARTS) {
    await reframe(page, sourceOf(part))
    await expect(frame.getByRole('region', { name: region, exact: true })).toBeVisible()
    await expect(frame.getByRole('region')).toHaveCount(1)
    await expect(frame.locator('.summary-sentence')).toHaveText(startingWith(countInWords(QUERY)))
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Near-Daily/)
    await expect(frame.getByRole('banner')).toHaveCount(0)
    await expect(frame.getByRole('navigation')).toHaveCount(0)
    const credit = frame.getByRole('link', { name: /Open the full view/ })
    await expect(credit).toHaveAttribute('href', `${baseURL}/${QUERY}&lang=en`)
    await expect(credit).toHaveAttribute('rel', 'noopener')
  }
  await reframe(page, sourceOf('summary'))
  await expect(frame.getByText('Longest run')).toBeVisible()
  await expect(frame.getByRole('region')).toHaveCount(0)
})

test('an incident opens in the frame, and the credit link opens the full view in a new tab', async ({
  page,
  baseURL,
  context,
  other,
}) => {
  const frame = await other.embed(frameCode(`${baseURL}/${QUERY}&embed=1&view=list&lang=en`))
  await frame.getByRole('link', { name: 'Convoy bombed near Camp Taji' }).click()
  const panel = frame.getByRole('dialog', { name: 'Convoy bombed near Camp Taji' })
  await expect(panel).toBeVisible()
  await panel.getByRole('button', { name: 'Close' }).click()
  await expect(panel).toHaveCount(0)
  const opened = context.waitForEvent('page')
  await frame.getByRole('link', { name: /Open the full view/ }).click()
  const full = await opened
  await expect(full).toHaveTitle(startingWith(countInWords(QUERY)))
  await expect(full.getByRole('region', { name: 'Filters' })).toBeVisible()
  expect(page.url()).toBe(other.address)
})

test('a filter in the frame acts in the frame alone, and leads back', async ({
  page,
  baseURL,
  other,
}) => {
  const frame = await other.embed(frameCode(`${baseURL}/?type=rocket&embed=1&view=map&lang=en`))
  await frame.getByRole('button', { name: /^Show only: Erbil International Airport \d/ }).click()
  const status = frame.getByRole('status').filter({ hasText: /\S/ })
  await expect(status).toHaveText(startingWith(countInWords('?type=rocket&place=erbil-airport')))
  await expect(frame.getByRole('region')).toHaveCount(1)
  await expect(frame.getByRole('link', { name: /Open the full view/ })).toHaveAttribute(
    'href',
    `${baseURL}/?type=rocket&place=erbil-airport&lang=en`,
  )
  await frame.getByRole('button', { name: 'Back to the view as embedded' }).click()
  await expect(status).toHaveText(startingWith(countInWords('?type=rocket')))
  expect(page.url()).toBe(other.address)
})

const MONTHS = { first: 'month=2020-08', second: 'month=2020-09' } as const

test('a frame of a comparison has both sides to read, and leads to their incidents and back', async ({
  page,
  baseURL,
  other,
}) => {
  const { first, second } = MONTHS
  const compared = `${first}&vs.${second}`
  const frame = await other.embed(frameCode(`${baseURL}/?${compared}&embed=1&view=summary&lang=en`))
  const [before, after] = [asked(`?${first}`), asked(`?${second}`)]
  const row = frame.getByRole('row', { name: /^Incidents \d/ })
  await expect(row.getByRole('cell')).toHaveText([`${before.length}`, `${after.length}`, ''])
  await expect(frame.getByRole('img', { name: /^Map of/ })).toHaveCount(2)
  await expect(frame.getByRole('button')).toHaveCount(0)
  await expect(frame.getByRole('link', { name: /Open the full view/ })).toHaveAttribute(
    'href',
    `${baseURL}/?${first}&lang=en&vs.${second}`,
  )
  const day = frame.getByRole('link', { name: /18 September 2020/ })
  await day.click()
  const shown = asked('?from=2020-09-18&to=2020-09-18')
  await expect(frame.getByRole('region', { name: 'Incidents', exact: true })).toBeVisible()
  await expect(frame.locator('tbody tr:has(td)')).toHaveCount(shown.length)
  await frame.getByRole('button', { name: 'Back to the view as embedded' }).click()
  await expect(row).toBeVisible()
  expect(page.url()).toBe(other.address)
})

test('the dialog offers a frame of both sides, and says what shows one', async ({
  page,
  other,
}) => {
  const { first, second } = MONTHS
  await open(page, `?${first}&vs.${second}`)
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: 'Embed' }).click()
  const code = dialog.getByRole('textbox', { name: 'Code for your page' })
  await dialog.getByRole('combobox', { name: 'View' }).selectOption('Calendar')
  await expect(dialog.getByText('The frame shows side A alone.')).toBeVisible()
  await expect(code).not.toHaveValue(/vs\./)
  await dialog.getByRole('combobox', { name: 'View' }).selectOption('Both sides')
  await expect(code).toHaveValue(/title="September had \d+ incidents/)
  const frame = await other.embed(await code.inputValue())
  await expect(frame.getByRole('img', { name: /^Map of/ })).toHaveCount(2)
})

function hillah(frame: FrameLocator) {
  return frame.getByRole('button', { name: /^Show only: Hillah \d/ })
}

test('a map in a frame that is shown late is the one of a frame shown at once', async ({
  page,
  baseURL,
  other,
}) => {
  const code = frameCode(`${baseURL}/?embed=1&view=map&lang=en`)
  const expected = await hillah(await other.embed(code)).boundingBox()
  const frame = await other.embed(`<style>iframe { display: none }</style>${code}`)
  await page.locator('style').evaluate((style) => style.remove())
  await expect.poll(() => hillah(frame).boundingBox()).toEqual(expected)
  expect(new URL(page.frames()[1]?.url() ?? '').searchParams.get('map')).toBeNull()
})

test('the frame tells its height, anew when it changes, and nothing else', async ({
  page,
  baseURL,
  other,
}) => {
  const frame = await other.embed(frameCode(`${baseURL}/${QUERY}&embed=1&view=summary&lang=en`))
  const told = () =>
    page.evaluate(() => (window as unknown as { told: { origin: string; data: unknown }[] }).told)
  const height = async () =>
    Math.ceil(
      await frame
        .locator('body')
        .evaluate((body) => body.firstElementChild?.getBoundingClientRect().height ?? 0),
    )
  const message = async () => ({
    origin: baseURL,
    data: { type: 'near-daily:height', height: await height() },
  })
  await expect.poll(async () => (await told()).at(-1)).toEqual(await message())
  const first = await height()
  await page.locator('iframe').evaluate((it) => it.setAttribute('width', '300'))
  await expect.poll(height).toBeGreaterThan(first)
  await expect.poll(async () => (await told()).at(-1)).toEqual(await message())
})

test('the script in the README gives every frame its height, a lazy one too', async ({
  page,
  baseURL,
  other,
}) => {
  const readme = readFileSync('README.md', 'utf8')
  const script = /```js\n(addEventListener[^`]+)```/.exec(readme)?.[1] ?? 'no script in the README'
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  const src = (view: string) => `${baseURL}/?embed=1&view=${view}&lang=en`
  await other.embed(
    `<script>${script}</script>${frameCode(src('summary'))}${SPACER}${frameCode(src('calendar')).replace('<iframe', '<iframe loading="lazy"')}`,
  )
  await page.evaluate(() => postMessage(null, '*'))
  for (const [index, frame] of (await page.locator('iframe').all()).entries()) {
    await frame.scrollIntoViewIfNeeded()
    const content = frame.contentFrame().locator('body > *').first()
    await expect(content, `frame ${index}`).toBeVisible()
    await expect
      .poll(async () => Number(await frame.getAttribute('height')), `frame ${index}`)
      .toBe(Math.ceil(await content.evaluate((body) => body.getBoundingClientRect().height)))
  }
  expect(errors).toEqual([])
})

test('the frame obeys the colours and the language of its address', async ({
  page,
  baseURL,
  other,
}) => {
  const sourceOf = (rest: string) => `${baseURL}/?embed=1&view=list&${rest}`
  const frame = await other.embed(frameCode(sourceOf('theme=light&lang=en')))
  const ground = () =>
    frame.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)
  const light = await ground()
  await reframe(page, sourceOf('theme=dark&lang=ar'))
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect.poll(ground).not.toBe(light)
})

test('the code that the dialog gives works on another origin, as its preview does', async ({
  page,
  other,
}) => {
  await open(page, QUERY)
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: 'Embed' }).click()
  await dialog.getByRole('combobox', { name: 'View' }).selectOption('Calendar')
  const preview = dialog.frameLocator('iframe')
  await expect(preview.getByRole('region', { name: 'When', exact: true })).toBeVisible()
  const code = await dialog.getByRole('textbox', { name: 'Code for your page' }).inputValue()
  const frame = await other.embed(code)
  await expect(frame.getByRole('region', { name: 'When', exact: true })).toBeVisible()
  await expect(page.locator('iframe')).toHaveAttribute('title', startingWith(countInWords(QUERY)))
})

test('frames leave focus, scroll and history to the page around them', async ({
  page,
  baseURL,
  other,
}) => {
  await page.goto(`${other.address}?before`)
  const src = `${baseURL}/?embed=1&view=list&lang=en&`
  const frame = await other.embed(
    SPACER +
      ['incident=2020-07-27-rocket', 'about=1'].map((opened) => frameCode(src + opened)).join('\n'),
  )
  for (const each of await page.locator('iframe').all()) {
    await expect(
      each.contentFrame().getByRole('dialog').getByRole('heading', { level: 2 }).first(),
    ).toBeVisible()
  }
  const entries = () => page.evaluate(() => history.length)
  const before = await entries()
  expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual(['BODY', 0])

  const panel = frame.getByRole('dialog')
  await panel.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(panel).toHaveCount(0)
  await frame.getByRole('link', { name: 'Convoy bombed near Camp Taji' }).first().click()
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  expect(await entries()).toBe(before)
  await page.goBack()
  await expect(page).toHaveURL(`${other.address}?before`)
})
