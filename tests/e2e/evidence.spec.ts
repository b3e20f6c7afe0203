import { readFileSync } from 'node:fs'

import type { Locator, Page } from '@playwright/test'

import { expect, open, summary, test, visit } from './app.ts'
import { actors, incidents } from './records.ts'

interface PairedIncident {
  readonly id: string
  readonly possibleDuplicateOf: readonly string[]
}

interface RawEvent {
  readonly title: string
  readonly disputes: readonly { readonly versions: readonly { readonly value: string }[] }[]
}

function textOf(name: string): string {
  return readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8')
}

const all: readonly PairedIncident[] = JSON.parse(textOf('incidents'))
const paired = all.filter((it) => it.possibleDuplicateOf.length > 0)
const events: readonly RawEvent[] = JSON.parse(textOf('context-events'))
const titleOf = (id: string): string => incidents.find((it) => it.id === id)?.title ?? ''

function panel(page: Page, name: string): Locator {
  return page.getByRole('complementary', { name, exact: true })
}

test('every contested incident says first that accounts differ, and who says what', async ({
  page,
}) => {
  const contested = incidents.filter(({ evidence }) => evidence === 'contested')
  expect(contested).toHaveLength(6)
  await open(page, '')
  for (const { id, title, note } of contested) {
    await visit(page, `?incident=${id}`)
    const detail = panel(page, title)
    await expect(detail.getByText('Accounts differ.')).toBeVisible()
    await expect(detail.getByText(note)).toBeVisible()
    await expect(detail.getByRole('table', { name: `Who says what: ${title}` })).toBeVisible()
  }
})

test('possible duplicates are linked both ways', async ({ page }) => {
  expect(paired).toHaveLength(18)
  await open(page, '')
  for (const { id, possibleDuplicateOf } of paired) {
    await visit(page, `?incident=${id}`)
    for (const other of possibleDuplicateOf) {
      const link = panel(page, titleOf(id)).locator(`a[href*="incident=${other}"]`)
      await expect(link.filter({ hasText: titleOf(other) }).first()).toBeVisible()
    }
  }
})

test('every claim of an incident is in its table, with each of its sources', async ({ page }) => {
  const incident = incidents.find(({ id }) => id === '2020-08-26-ied-convoy')
  await open(page, `?incident=${incident?.id}`)
  const table = page.getByRole('table', { name: `Who says what: ${incident?.title}` })
  const said = incident?.claims.reduce((sum, { sourceIds }) => sum + sourceIds.length, 0)
  await expect(table.getByRole('link', { name: 'Leave out' })).toHaveCount(said ?? 0)
})

test('an incident with no place says so, and prints no zero for what is not known', async ({
  page,
}) => {
  const lost = incidents.find(({ id }) => id === '2020-09-07-rocket')
  await open(page, `?incident=${lost?.id}`)
  const facts = panel(page, lost?.title ?? '')
  await expect(facts.getByText(/^No source says .*where it was/)).toBeVisible()
  await expect(facts.getByText('not reported').first()).toBeVisible()
})

test('an actor with fronts names them as a set', async ({ page }) => {
  const faction = actors.get('kataib-hezbollah')
  await open(page, '?actor-page=kataib-hezbollah')
  const shown = panel(page, faction?.name ?? '')
  for (const id of ['ahl-al-kahf', 'usbat-al-thairin', 'awliya-al-dam']) {
    const name = actors.get(id)?.name ?? ''
    await expect(shown.getByRole('link', { name, exact: true }).first()).toBeVisible()
  }
  await expect(shown.getByText('pairs none of them')).toBeVisible()
})

test('a disputed event sets its versions side by side', async ({ page }) => {
  const warning = events.find(({ title }) => title.includes('Pompeo'))
  await open(page, '')
  const event = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: warning?.title ?? '', exact: true }),
  })
  for (const { value } of warning?.disputes.flatMap(({ versions }) => versions) ?? []) {
    await expect(event.getByText(value, { exact: true }).first()).toBeVisible()
  }
})

test.describe('what counts', () => {
  for (const [query, count] of [
    ['?sources=founding', '39 of 67 incidents'],
    ['?duplicates=once', '59 of 67 incidents'],
    ['?without=2020-07-23-ied-convoy', '66 of 67 incidents'],
  ] as const) {
    test(`${query} shows ${count}`, async ({ page }) => {
      await open(page, query)
      await expect(summary(page)).toContainText(count)
    })
  }

  test('the founding documents alone, and duplicates once, are one click away', async ({
    page,
  }) => {
    await open(page, '')
    await expect(page.getByText('Up to 8 may be duplicates.')).toBeVisible()
    await page.getByRole('link', { name: 'Show only what the founding documents say' }).click()
    await expect(summary(page)).toContainText('39 of 67 incidents')
    await page.goBack()
    await page.getByRole('link', { name: 'Count possible duplicates once' }).click()
    await expect(summary(page)).toContainText('59 of 67 incidents')
  })

  test('a source left out in a table is left out of every figure, and its chip brings it back', async ({
    page,
  }) => {
    await open(page, '?incident=2020-09-16-rocket')
    const table = page.getByRole('table', { name: /^Who says what/ })
    await table.getByRole('link', { name: 'Leave out' }).last().click()
    await expect(page).toHaveURL(/without=/)
    await expect(summary(page)).toContainText('with 1 source or record left out')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: /^Remove filter: without/ }).click()
    await expect(summary(page)).toContainText('67 incidents')
  })
})
