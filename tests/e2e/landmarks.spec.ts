import type { Page } from '@playwright/test'

import { LANGS } from '#domain/lang.ts'
import { actorWords } from '#features/actors/words.ts'
import { breakdownWords } from '#features/breakdown/words.ts'
import { filterWords } from '#features/filters/words.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { chartWords } from '#i18n/words/chart.ts'
import { listWords } from '#i18n/words/list.ts'
import { mapWords } from '#i18n/words/map.ts'

import {
  desktopTest as test,
  expect,
  expectCount,
  filters,
  region,
  show,
  summary,
  visit,
  listed,
} from './app.ts'
import { asked } from './oracle.ts'

/** What the browser tells assistive technology of a control: its properties by name. */
async function told(page: Page, role: string, accessibleName: string) {
  const client = await page.context().newCDPSession(page)
  const { root } = await client.send('DOM.getDocument')
  const { nodes } = await client.send('Accessibility.queryAXTree', {
    nodeId: root.nodeId,
    role,
    accessibleName,
  })
  await client.detach()
  const properties = nodes.find(({ ignored }) => !ignored)?.properties ?? []
  return Object.fromEntries(properties.map(({ name, value }) => [name, value.value]))
}

for (const lang of LANGS) {
  test(`the page has its landmarks and parts by name, in reading order, in ${lang}`, async ({
    page,
  }) => {
    await visit(page, `?lang=${lang}`)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    for (const role of ['banner', 'main', 'contentinfo', 'search'] as const) {
      await expect(page.getByRole(role)).toHaveCount(1)
    }
    const names = [
      filterWords[lang].heading,
      mapWords[lang].heading,
      calendarWords[lang].heading,
      listWords[lang].heading,
      breakdownWords[lang].heading,
      chartWords[lang].heading,
      actorWords[lang].heading,
    ]
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(names)
    for (const name of names) {
      await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1)
    }
  })
}

test('controls tell their state: what is on, opened and in which order', async ({ page }) => {
  await show(page, '?type=rocket,!other&sort=-date')
  const pressed = (name: RegExp, state: string) =>
    expect(filters(page).getByRole('button', { name })).toHaveAttribute('aria-pressed', state)
  await pressed(/^Rockets \d+$/, 'true')
  await pressed(/^Convoy bombs \d+$/, 'false')
  await pressed(/^Other attacks \d+, left out$/, 'true')
  expect(await told(page, 'button', 'Place')).toMatchObject({ expanded: false })
  await filters(page).getByRole('button', { name: 'Place', exact: true }).click()
  expect(await told(page, 'button', 'Place')).toMatchObject({ expanded: true })
  await page.keyboard.press('Escape')
  const list = region(page, 'list')
  await expect(list.getByRole('combobox', { name: 'Order' })).toHaveValue('-date')
  await expect(listed(page)).toHaveCount(asked('?type=rocket').length)
  const [, second] = asked('?type=rocket').toReversed()
  await list.locator(`a[href*="incident=${second?.id}"]`).click()
  const panel = page.getByRole('region', { name: second?.title ?? '' })
  await expect(panel.getByRole('table')).toHaveAccessibleName(new RegExp(second?.title ?? ''))
})

test('the way to the accessibility statement is at the foot of the page', async ({ page }) => {
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /accessibility$/ })
    .click()
  const statement = page.getByRole('region', { name: 'Accessibility' })
  await expect(statement).toContainText('WCAG 2.2')
  await expect(statement.getByRole('heading', { name: 'What was not tested' })).toBeVisible()
})

test('one polite region speaks, and only of a change that is done', async ({ page }) => {
  const speaking = page.getByRole('status').filter({ hasText: /\S/ })
  await page.reload()
  await expectCount(page, '')
  await expect(speaking).toHaveCount(0)
  await expect(page.locator('[aria-live="assertive"], [role="alert"]')).toHaveCount(0)
  await filters(page).getByRole('searchbox').pressSequentially('Taji')
  await expect(summary(page)).toContainText('“Taji”')
  await expectCount(page, '?q=Taji')
  const seen = (await summary(page).textContent()) ?? ''
  await expect(speaking).toHaveText([seen])
})
