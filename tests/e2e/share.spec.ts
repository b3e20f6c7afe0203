import { readFile } from 'node:fs/promises'

import type { Locator, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'

import {
  desktopTest,
  expect,
  expectReady,
  expectView,
  open,
  show,
  test,
  visit,
  inMenu,
} from './app.ts'
import { asked } from './oracle.ts'
import { dataVersion } from './records.ts'

const QUERY = '?month=2020-08&type=ied-convoy'

function shareButton(page: Page): Locator {
  return page.getByRole('banner').getByRole('button', { name: 'Share', exact: true })
}

function moreButton(page: Page): Locator {
  return page.getByRole('banner').getByRole('button', { name: 'More', exact: true })
}

async function openShare(page: Page): Promise<Locator> {
  await shareButton(page).click()
  const dialog = page.getByRole('dialog', { name: 'Share', exact: true })
  await expect(dialog.getByRole('tab', { name: 'Link' })).toBeVisible()
  return dialog
}

async function openDownload(page: Page): Promise<Locator> {
  await (await inMenu(page, 'button', 'Download')).click()
  return page.getByRole('dialog', { name: 'Download this view' })
}

/** Name and content of what a button saves. */
async function savedBy(
  button: Locator,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const download = button.page().waitForEvent('download')
  await button.click()
  const file = await download
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}

test.describe('the link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('is copied whole, opens the same view and tells nothing, as nothing changed', async ({
    page,
    baseURL,
  }) => {
    await open(page, QUERY)
    const dialog = await openShare(page)
    await dialog.getByRole('button', { name: 'Copy: Link to this view' }).click()
    await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const count = asked(QUERY).length
    expect(link).toBe(`${baseURL}/2020-08/ied-convoy/?data=${dataVersion}&n=${count}&lang=en`)
    await page.goto(link)
    await expectReady(page)
    await expect(page.getByRole('note')).toHaveCount(0)

    await visit(page, '?q=التاجي (K-1).&fbclid=abc')
    await expect(page.getByRole('searchbox').first()).toHaveValue('التاجي (K-1).')
    const shared = await openShare(page)
    await shared.getByRole('button', { name: 'Copy: Link to this view' }).click()
    await expect(shared).toContainText('Copied')
    // Nothing in it at which a text would end it.
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `${baseURL}/?q=%D8%A7%D9%84%D8%AA%D8%A7%D8%AC%D9%8A%20%28K-1%29%2E&`,
    )
  })
})

test('the link of a month alone is that of its own page', async ({ page, baseURL }) => {
  await open(page, '?month=2020-08')
  const dialog = await openShare(page)
  const link = await dialog.getByRole('textbox', { name: 'Link to this view' }).inputValue()
  expect(link.startsWith(`${baseURL}/2020-08/?data=`)).toBe(true)
  await page.goto(link)
  await expectReady(page)
  await expect(page.getByRole('note')).toHaveCount(0)
  await expect(page).toHaveTitle(new RegExp(`^${asked('?month=2020-08').length} of `))
})

desktopTest(
  'a link made when the view showed another number tells both, until the next act',
  async ({ page }) => {
    await visit(page, `${QUERY}&data=0.9&n=14`)
    const count = asked(QUERY).length
    const note = page.getByRole('note')
    await expect(note).toContainText('data version 0.9, when it showed 14 incidents')
    await expect(note).toContainText(`version ${dataVersion} it shows ${count} incidents`)
    await note.getByRole('link', { name: 'See what changed' }).click()
    await expectView(page, `${QUERY}&about=1`)
    await expect(note).toHaveCount(0)
    await page.goBack()
    await expect(note).toContainText('14 incidents')
  },
)

desktopTest(
  'an opened incident has a link of its own, also where its panel is the page',
  async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await show(page, `${QUERY}&incident=2020-08-11-ied-convoy-taji`)
    const panel = page.getByRole('dialog', { name: 'Convoy bombed near Camp Taji' })
    await panel.getByRole('button', { name: 'Share', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Share', exact: true })
    const field = dialog.getByRole('textbox', { name: 'Link to this incident only' })
    await expect(field).toHaveValue(`${baseURL}/incident/2020-08-11-ied-convoy-taji/`)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(panel).toBeVisible()
  },
)

for (const [name, openDialog, returned] of [
  ['Share', openShare, shareButton],
  ['Download', openDownload, moreButton],
] as const) {
  desktopTest(
    `"${name}" closes by Esc, its button and a click beside it, gives the focus back and fits 320 pixels`,
    async ({ page }) => {
      const dialog = page.getByRole('dialog')
      for (const close of [
        () => page.keyboard.press('Escape'),
        () => dialog.getByRole('button', { name: 'Close' }).click(),
        () => page.mouse.click(10, 500),
      ]) {
        await openDialog(page)
        await expect(dialog.getByRole('button').nth(1)).toBeVisible()
        await close()
        await expect(dialog).toHaveCount(0)
        await expect(returned(page)).toBeFocused()
      }
      await openDialog(page)
      await expect(dialog.getByRole('button').nth(1)).toBeVisible()
      await page.setViewportSize({ width: 320, height: 640 })
      const wider = await page.evaluate(() =>
        [...document.querySelectorAll('html, dialog, dialog *:not(textarea, .visually-hidden)')]
          .filter(
            ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      )
      expect(wider).toEqual([])
    },
  )
}

const FILES: readonly {
  readonly button: string
  readonly ending: string
  readonly idsIn: (text: string) => readonly string[]
}[] = [
  { button: 'CSV', ending: 'csv', idsIn: idsInCsv },
  { button: 'CSV for Excel', ending: 'csv', idsIn: idsInCsv },
  {
    button: 'JSON',
    ending: 'json',
    idsIn: (text) =>
      (JSON.parse(text) as { incidents: { event_id_cnty: string }[] }).incidents.map(
        ({ event_id_cnty }) => event_id_cnty,
      ),
  },
  {
    button: 'GeoJSON',
    ending: 'geojson',
    idsIn: (text) =>
      (JSON.parse(text) as { features: { id: string }[] }).features.map(({ id }) => id),
  },
]

function idsInCsv(text: string): readonly string[] {
  const rows: readonly Readonly<Record<string, string>>[] = parse(text, {
    columns: true,
    bom: true,
  })
  return rows.map((row) => row['event_id_cnty'] ?? '')
}

test('every file holds exactly the incidents that are shown, and every picture is saved as SVG and as PNG at twice the size', async ({
  page,
}) => {
  await open(page, QUERY)
  const dialog = await openDownload(page)
  const expected = asked(QUERY).map(({ id }) => id)
  for (const { button, ending, idsIn } of FILES) {
    const named = dialog.getByRole('button', {
      name: `${button} · ${expected.length} rows`,
      exact: true,
    })
    const { name, content } = await savedBy(named)
    expect(name).toBe(`near-daily_2020-08_ied-convoy_${expected.length}-incidents.${ending}`)
    expect(idsIn(content.toString()).toSorted()).toEqual(expected.toSorted())
  }
  for (const kind of ['Map', 'Calendar', 'Day by day', 'All three with the list']) {
    const svg = await savedBy(dialog.getByRole('button', { name: `${kind}, SVG` }))
    const png = await savedBy(dialog.getByRole('button', { name: `${kind}, PNG` }))
    const text = svg.content.toString()
    const width = Number(/<svg[^>]* width="(\d+)/.exec(text)?.[1])
    expect(text).toContain(`${expected.length} of 67 incidents`)
    expect(png.content.subarray(1, 4).toString()).toBe('PNG')
    // The width stands at byte 16 of a PNG (ISO/IEC 15948, 11.2.2).
    expect(png.content.readUInt32BE(16)).toBe(2 * width)
    expect([svg.name, png.name]).toEqual([
      expect.stringMatching(/_13-incidents\.\w+\.svg$/),
      expect.stringMatching(/_13-incidents\.\w+\.png$/),
    ])
  }
  await expect(dialog.getByRole('status').filter({ hasText: 'Saved: ' })).toBeVisible()
})

desktopTest(
  'a citation names version and view, and is saved in the format of its style',
  async ({ page }) => {
    await show(page, QUERY)
    const dialog = await openShare(page)
    await dialog.getByRole('tab', { name: 'Cite' }).click()
    const field = dialog.getByRole('textbox', { name: 'Citation' })
    await expect(field).toHaveValue(new RegExp(`Version ${dataVersion}`))
    await dialog.getByRole('combobox', { name: 'Style' }).selectOption('CSL-JSON')
    const { content } = await savedBy(dialog.getByRole('button', { name: 'Download the file' }))
    expect(JSON.parse(content.toString())).toEqual([
      expect.objectContaining({ version: dataVersion, URL: expect.stringContaining('n=13') }),
    ])
  },
)
