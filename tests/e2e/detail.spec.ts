import type { Locator, Page } from '@playwright/test'

import {
  desktopTest,
  expect,
  expectView,
  open,
  panel,
  region,
  show,
  summary,
  test,
  visit,
} from './app.ts'
import { keyOn } from './keys.ts'
import { asked } from './oracle.ts'
import { incidents, sources } from './records.ts'

const TAJI = { id: '2020-07-27-rocket', title: 'Rockets hit Camp Taji' }

function titleOf(id: string): string {
  return incidents.find((incident) => incident.id === id)?.title ?? ''
}

function rowLink(page: Page, title: string): Locator {
  return region(page, 'list').getByRole('cell').getByRole('link', { name: title, exact: true })
}

function detail(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true })
}

desktopTest('a row opens the incident; Back and Close close it', async ({ page }) => {
  await show(page, '?type=rocket')
  await rowLink(page, TAJI.title).click()
  await expectView(page, `?incident=${TAJI.id}&type=rocket`)
  await expect(detail(page, TAJI.title)).toBeVisible()
  await page.goBack()
  await expect(detail(page, TAJI.title)).toHaveCount(0)
  await expectView(page, '?type=rocket')
  await page.goForward()
  await detail(page, TAJI.title).getByRole('button', { name: 'Close' }).click()
  await expectView(page, '?type=rocket')
})

desktopTest(
  'an incident opened by keyboard takes the focus, Escape gives it back',
  async ({ page }) => {
    await show(page, '?type=rocket')
    await keyOn(page.getByRole('link', { name: 'Skip to the list of incidents' }), 'Enter')
    await keyOn(rowLink(page, TAJI.title), 'Enter')
    await expect(detail(page, TAJI.title).getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(detail(page, TAJI.title)).toHaveCount(0)
    await expect(rowLink(page, TAJI.title)).toBeFocused()
    await expectView(page, '?type=rocket')
  },
)

for (const link of ['?incident=2020-09-28-ied-convoy', '?about=1']) {
  test(`a panel that the link ${link} opens has the focus on its title and leaves it in the page`, async ({
    page,
  }) => {
    await open(page, link)
    const title = panel(page).getByRole('heading', { level: 2 }).first()
    await expect(title).toBeFocused()
    await expect(title).toHaveCSS('outline-style', 'none')
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('main')).toBeFocused()
  })
}

desktopTest(
  'Next and Previous walk through the incidents of the view, in the order of the list',
  async ({ page }) => {
    const query = '?type=rocket&month=2020-09'
    const [first, second, third] = asked(query).toSorted((a, b) => b.date.localeCompare(a.date))
    await show(page, `${query}&sort=-date&incident=${first?.id}`)
    const of = asked(query).length
    await expect(page.getByText(`1 of ${of}: `)).toBeVisible()
    await page.getByRole('link', { name: 'Next', exact: true }).click()
    await expect(detail(page, second?.title ?? '')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Next', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(detail(page, third?.title ?? '')).toBeVisible()
    await expect(page.getByText(`3 of ${of}: `)).toBeVisible()
    await page.getByRole('link', { name: 'Previous', exact: true }).click()
    await expect(detail(page, second?.title ?? '')).toBeVisible()
  },
)

desktopTest(
  'an incident that the filter leaves out opens all the same, and says so',
  async ({ page }) => {
    await show(page, `?incident=${TAJI.id}&type=ied-convoy`)
    await expect(detail(page, TAJI.title)).toContainText('not in this view')
  },
)

desktopTest(
  'every claim is in the table, and every source leads to where it was published',
  async ({ page }) => {
    const incident = incidents.find(({ id }) => id === '2020-08-26-ied-convoy')
    const said = incident?.claims.flatMap(({ sourceIds }) => sourceIds) ?? []
    await show(page, `?incident=${incident?.id}`)
    const table = page.getByRole('table', { name: `Who says what: ${incident?.title}` })
    await expect(table.getByRole('button', { name: 'Recount without this source' })).toHaveCount(
      said.length,
    )
    const urls = said.flatMap((id) => {
      const url = sources.get(id)?.url
      return typeof url === 'string' ? [new URL(url).href] : []
    })
    const links = detail(page, incident?.title ?? '').getByRole('link', {
      name: /opens in a new tab/,
    })
    const hrefs = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    await expect.poll(async () => new Set(await hrefs())).toEqual(new Set(urls))
  },
)

desktopTest(
  'an incident with no place says so, and prints no zero for what is not known',
  async ({ page }) => {
    await show(page, '?incident=2020-09-07-rocket')
    const facts = detail(page, titleOf('2020-09-07-rocket'))
    await expect(facts.getByText(/^No source says .*where it was/)).toBeVisible()
    await expect(facts.getByText('not reported').first()).toBeVisible()
  },
)

desktopTest(
  'every contested incident says first that accounts differ, and who says what',
  async ({ page }) => {
    const contested = incidents.filter(({ evidence }) => evidence === 'contested')
    expect(contested).toHaveLength(6)
    for (const { id, title, note } of contested) {
      await visit(page, `?incident=${id}`)
      await expect(detail(page, title).getByText('Accounts differ.')).toBeVisible()
      await expect(detail(page, title).getByText(note)).toBeVisible()
      await expect(page.getByRole('table', { name: `Who says what: ${title}` })).toBeVisible()
    }
  },
)

desktopTest('possible duplicates are linked both ways', async ({ page }) => {
  const paired = incidents.filter(({ possibleDuplicateOf }) => possibleDuplicateOf.length > 0)
  expect(paired).toHaveLength(18)
  for (const { id, title, possibleDuplicateOf } of paired) {
    await visit(page, `?incident=${id}`)
    for (const other of possibleDuplicateOf) {
      const link = detail(page, title).locator(`a[href*="incident=${other}"]`)
      await expect(link.filter({ hasText: titleOf(other) }).first()).toBeVisible()
    }
  }
})

desktopTest('possible duplicates are counted once, or an incident not at all', async ({ page }) => {
  await expect(page.getByText('Up to 8 may be duplicates.')).toBeVisible()
  await page.getByRole('button', { name: 'Count them once' }).click()
  await expect(summary(page)).toContainText('59 of 67 incidents')
  await visit(page, '?without=2020-07-23-ied-convoy')
  await expect(summary(page)).toContainText('66 of 67 incidents')
})

desktopTest(
  'a source left out in a table counts in no figure, and its chip brings it back',
  async ({ page }) => {
    await visit(page, '?incident=2020-09-16-rocket')
    const table = page.getByRole('table', { name: /^Who says what/ })
    await table.getByRole('button', { name: 'Recount without this source' }).last().click()
    await expect(page).toHaveURL(/without=/)
    await expect(summary(page)).toContainText('recounted without 1 source or record')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Remove filter: without/ }).click()
    await expect(summary(page)).toContainText('67 incidents')
  },
)
