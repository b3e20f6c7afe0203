import { actorWords } from '#features/actors/words.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { filterWords } from '#features/filters/words.ts'
import { listWords } from '#i18n/words/list.ts'
import { mapWords } from '#i18n/words/map.ts'
import { pageWords } from '#i18n/words/page.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { shareWords } from '#features/export/words.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { eventWords } from '#features/events/words.ts'

import type { Locator, Page } from '@playwright/test'

import { LANGS } from '#domain/lang.ts'

import { expect, filters, open, test, visit } from './app.ts'
import { misnamed } from './labels.ts'
import { map, placeLinks } from './map.ts'
import { asked } from './oracle.ts'
import { incidents, places, type RawIncident } from './records.ts'
import { reach, STATES } from './states.ts'

/** How the calendar calls one attack of each type. */
const NAMES: Readonly<Record<string, RegExp>> = {
  rocket: /(\d+) rocket attack/,
  'ied-convoy': /(\d+) IEDs? on (?:a )?convoy/,
  'ied-diplomatic': /(\d+) IEDs? on diplomats/,
  other: /(\d+) other attack/,
}
const TYPES = Object.keys(NAMES)

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** How many of these incidents are of each type. */
function byType(of: readonly RawIncident[]): readonly number[] {
  return TYPES.map((type) => of.filter((incident) => incident.type === type).length)
}

/** The levels of the headings that can be read, in order. */
async function levels(page: Page): Promise<readonly number[]> {
  return page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) => {
    const read = all.filter((it) => it.checkVisibility({ visibilityProperty: true }))
    return read.map(({ tagName }) => Number(tagName[1]))
  })
}

/** What the browser tells assistive technology of a control: its properties by name. */
async function told(page: Page, role: string, accessibleName: string) {
  const client = await page.context().newCDPSession(page)
  const { root } = await client.send('DOM.getDocument')
  const { nodes } = await client.send('Accessibility.queryAXTree', {
    nodeId: root.nodeId,
    role,
    accessibleName,
  })
  const properties = nodes.find(({ ignored }) => !ignored)?.properties ?? []
  return Object.fromEntries(properties.map(({ name, value }) => [name, value.value]))
}

for (const lang of LANGS) {
  test(`each state has one main heading, no level left out and no empty list, in ${lang}`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await open(page, `?lang=${lang}`)
    for (const state of STATES) {
      await reach(page, lang, state)
      const found = await levels(page)
      // A panel or dialog that is the whole of what can be read begins with its own heading.
      const leaps = found.filter((level, index) => level > (found[index - 1] ?? 1) + 1)
      expect.soft(leaps, state.what).toEqual([])
      expect.soft(found.filter((level) => level === 1).length, state.what).toBeLessThanOrEqual(1)
      await expect.soft(page.locator(':is(ul, ol, dl):not(:has(> *))'), state.what).toHaveCount(0)
    }
  })

  test(`controls are called what is written on them, in ${lang}`, async ({ page }) => {
    test.setTimeout(120_000)
    await open(page, `?lang=${lang}`)
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      for (const state of STATES) {
        await reach(page, lang, state)
        await expect.soft.poll(() => misnamed(page), state.what).toEqual([])
      }
    }
    await open(page, `?lang=${lang}`)
    await page.getByRole('button', { name: pageWords[lang].menu, exact: true }).click()
    expect.soft(await misnamed(page), pageWords[lang].menu).toEqual([])
    await page.getByRole('button', { name: pageWords[lang].share, exact: true }).click()
    for (const name of [shareWords[lang].tabs.embed, shareWords[lang].tabs.cite]) {
      await page.getByRole('tab', { name, exact: true }).click()
      expect.soft(await misnamed(page), name).toEqual([])
    }
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('button', { name: pageWords[lang].download, exact: true }).click()
    await expect(page.getByRole('dialog').getByRole('button', { name: 'GeoJSON' })).toBeVisible()
    expect.soft(await misnamed(page), pageWords[lang].download).toEqual([])
  })

  test(`the page has its landmarks and parts by name, in reading order, in ${lang}`, async ({
    page,
  }) => {
    await open(page, `?lang=${lang}`)
    await expect(page.getByRole('banner')).toHaveCount(1)
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.getByRole('contentinfo')).toHaveCount(1)
    await expect(page.getByRole('search')).toHaveCount(1)
    await expect(page.getByRole('navigation', { name: pageWords[lang].more })).toHaveCount(1)
    const parts = [
      mapWords[lang],
      calendarWords[lang],
      chartWords[lang],
      actorWords[lang],
      listWords[lang],
      eventWords[lang],
    ]
    const names = [
      filterWords[lang].heading,
      summaryWords[lang].figures.heading,
      ...parts.map(({ heading }) => heading),
    ]
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(headings).toEqual(names)
    for (const name of names) await expect(region(page, name)).toHaveCount(1)
    for (const part of ['map', 'calendar', 'rhythm', 'actors', 'list', 'summary']) {
      await visit(page, `?lang=${lang}&embed=1&view=${part}`)
      await expect(page.locator(`.embed[data-part="${part}"]`)).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.getByRole('main').getByRole('region')).toHaveCount(1)
      expect((await levels(page)).slice(0, 2), part).toEqual([1, 2])
    }
  })
}

test('the calendar tells of each day its weekday, date and counts by type, and is one stop', async ({
  page,
}) => {
  await open(page, '')
  const grid = region(page, 'When').getByRole('grid', { name: /^Incidents by day, 23 July/ })
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1)
  const cells = await grid
    .getByRole('gridcell')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''))
  expect(cells).toHaveLength(70)
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })
  const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  for (const [index, name] of cells.entries()) {
    const date = new Date(Date.UTC(2020, 6, 23 + index))
    expect(name).toMatch(new RegExp(`^${weekday.format(date)},? ${written.format(date)}`))
    const day = date.toISOString().slice(0, 10)
    const of = asked(`?from=${day}&to=${day}`)
    const counts = TYPES.map((type) => Number(NAMES[type]?.exec(name)?.[1] ?? 0))
    expect(counts, name).toEqual(byType(of))
    expect(name.includes('none recorded'), name).toBe(of.length === 0)
  }
})

test('the map tells each place with its count, from north to south, and what has none', async ({
  page,
}) => {
  await open(page, '')
  const named = await placeLinks(page).evaluateAll((links) =>
    links.map((link) => ({
      id: new URL((link as HTMLAnchorElement).href).searchParams.get('place') ?? '',
      name: link.getAttribute('aria-label') ?? '',
    })),
  )
  for (const { id, name } of named) {
    expect(name).toMatch(new RegExp(` ${asked(`?place=${id}`).length} incidents?$`))
  }
  const unlocated = asked('?place=none').length
  const located = named.map(({ name }) => Number(/(\d+) incident/.exec(name)?.[1]))
  expect(located.reduce((sum, count) => sum + count, 0) + unlocated).toBe(incidents.length)
  await expect(map(page).getByText(`${unlocated} of ${incidents.length} have`)).toBeVisible()
  const latitudes = named.map(({ id }) => places.get(id)?.lat ?? 0)
  expect(latitudes).toEqual(latitudes.toSorted((a, b) => b - a))
})

test('the table beside the chart has the numbers of the data, by day and by week', async ({
  page,
}) => {
  await open(page, '?type=!other')
  const chart = region(page, 'Rhythm')
  await chart.getByText('Show as table').click()
  const table = chart.getByRole('table', { name: 'Incidents by day and attack type' })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Day',
    / Rocket$/,
    / IED, convoy$/,
    / IED, diplomats$/,
    / Other$/,
    'All',
  ])
  await expect(table.getByRole('rowheader')).toHaveCount(70)
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
    )
  for (const [index, row] of rows.entries()) {
    const day = new Date(Date.UTC(2020, 6, 23 + index)).toISOString().slice(0, 10)
    const of = asked(`?from=${day}&to=${day}&type=!other`)
    expect(row, day).toEqual([...byType(of), of.length])
  }
  await visit(page, '?type=!other&by=week')
  const weeks = chart.getByRole('table', { name: 'Incidents by week and attack type' })
  await expect(weeks).toBeVisible()
  const totals = await weeks.locator('tbody td:last-child').allTextContents()
  const sum = totals.map(Number).reduce((all, one) => all + one, 0)
  expect(sum).toBe(asked('?type=!other').length)
})

test('controls tell their state: what is on, opened and in which order', async ({ page }) => {
  await open(page, '?type=rocket,!other&sort=-date')
  const link = (name: RegExp) => filters(page).getByRole('link', { name })
  await expect(link(/^Rocket \d+$/)).toHaveAttribute('aria-current', 'true')
  await expect(link(/^IED, convoy \d+$/)).not.toHaveAttribute('aria-current')
  await expect(link(/^Other \d+, left out$/)).toHaveCount(1)
  await expect(link(/^Stop leaving out Other$/)).toHaveAttribute('aria-current', 'true')
  expect(await told(page, 'button', 'Place')).toMatchObject({ expanded: false })
  await filters(page).getByRole('button', { name: 'Place', exact: true }).click()
  expect(await told(page, 'button', 'Place')).toMatchObject({ expanded: true })
  await page.keyboard.press('Escape')
  const list = region(page, 'Incidents')
  await expect(list.locator('[aria-sort]')).toHaveCount(1)
  await expect(list.getByRole('columnheader', { name: 'Date' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await expect(list.getByRole('row')).toHaveCount(1 + asked('?type=rocket').length)
  const [, second] = asked('?type=rocket').toReversed()
  await list.locator(`a[href*="incident=${second?.id}"]`).click()
  const panel = page.getByRole('complementary', { name: second?.title ?? '' })
  await expect(panel.getByRole('table')).toHaveAccessibleName(new RegExp(second?.title ?? ''))
  await expect(list.locator('a[aria-current="true"]')).toHaveText(second?.title ?? '')
})

test('one polite region speaks, and only of a change that is done', async ({ page }) => {
  await open(page, '')
  const speaking = page.getByRole('status').filter({ hasText: /\S/ })
  await expect(speaking).toHaveCount(0)
  await expect(page.locator('[aria-live="assertive"], [role="alert"]')).toHaveCount(0)
  await filters(page).getByRole('searchbox').pressSequentially('Taji')
  await expect(page.locator('.summary-sentence')).toContainText(
    `${asked('?q=Taji').length} of ${incidents.length} incidents`,
  )
  const seen = (await page.locator('.summary-sentence').textContent()) ?? ''
  await expect(speaking).toHaveText([seen])
})
