import type { Locator, Page } from '@playwright/test'

import { desktopTest, expect, expectView, open, region, show, test, visit } from './app.ts'
import { asked } from './oracle.ts'
import { actors, blamedFor, incidents } from './records.ts'
import { offsetsOfSecondNames } from './secondNames.ts'

const all = [...actors.values()]

function card(page: Page, name: string): Locator {
  return region(page, 'actors').getByRole('article', { name, exact: true })
}

function choice(page: Page, name: string): Locator {
  const choices = region(page, 'actors').getByRole('list', { name: 'Choose cards' })
  return choices.getByRole('button', { name: new RegExp(`^${name} \\d`) })
}

function hasIncidents(id: string): boolean {
  return incidents.some(
    (incident) => incident.preferred.claimedBy.includes(id) || blamedFor(incident).includes(id),
  )
}

test('actors tied to an incident come first, the rest unfold, each with what it claimed and is blamed for', async ({
  page,
}) => {
  await open(page, '')
  const cards = region(page, 'actors').getByRole('article')
  const tied = all.filter(({ id }) => hasIncidents(id)).map(({ name }) => name)
  const names = await cards.getByRole('heading').allTextContents()
  expect(names.slice(0, tied.length).toSorted()).toEqual(tied.toSorted())
  await page.getByRole('button', { name: `Show all ${all.length}` }).click()
  await expect(cards).toHaveCount(all.length)
  const texts = await cards.evaluateAll((articles) =>
    Object.fromEntries(
      articles.map((each) => [each.querySelector('h3')?.textContent, each.textContent]),
    ),
  )
  for (const { id, name } of all) {
    const text = texts[name] ?? ''
    expect(text).toContain(`claimed ${asked(`?actor=${id}&role=claimed`).length}`)
    expect(text).toContain(`blamed ${asked(`?actor=${id}&role=blamed`).length}`)
  }
})

desktopTest('cards are chosen by kind and by what they have', async ({ page }) => {
  const cards = region(page, 'actors').getByRole('article')
  const fronts = all.filter(({ kind }) => kind === 'front-group')
  await choice(page, 'Front group').click()
  await expectView(page, '?cards=front-group')
  await expect(cards).toHaveCount(fronts.length)
  await choice(page, 'With incidents').press('Space')
  await expectView(page, '?cards=incidents,front-group')
  const both = fronts.filter(({ id }) => hasIncidents(id))
  await expect(cards).toHaveCount(both.length)
})

desktopTest('a count on a card shows the incidents of that role', async ({ page }) => {
  const claimed = card(page, 'Ahl al-Kahf').getByRole('button', { name: /^claimed/ })
  await claimed.click()
  await expectView(page, '?actor=ahl-al-kahf&role=claimed')
  await expect(claimed).toHaveAttribute('aria-pressed', 'true')
})

desktopTest(
  'blame for the campaign as a whole is said in words and counted nowhere',
  async ({ page }) => {
    const militias = card(page, 'Pro-Iran militias (collective)')
    await expect(militias).toContainText('Blamed for the whole campaign too')
    const collective = incidents.filter(({ claims }) =>
      claims.some(
        ({ value, note }) => value === 'pro-iran-militias' && note.startsWith('Collective'),
      ),
    )
    expect(collective.length).toBeGreaterThan(asked('?actor=pro-iran-militias').length)
    await expect(militias.getByRole('button', { name: /^blamed/ })).toHaveText(
      new RegExp(`blamed ${asked('?actor=pro-iran-militias&role=blamed').length}\\b`),
    )
  },
)

desktopTest(
  'the name in the other script stands below the first, in both languages',
  async ({ page }) => {
    const arabic = actors.get('ahl-al-kahf')?.nameAr ?? ''
    await expect(card(page, 'Ahl al-Kahf').getByText(arabic, { exact: true })).toHaveAttribute(
      'lang',
      'ar',
    )
    for (const lang of ['en', 'ar']) {
      await visit(page, `?lang=${lang}`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      const offsets = await page.locator('#actors article').evaluateAll(offsetsOfSecondNames)
      expect(offsets.length).toBeGreaterThan(0)
      expect(offsets.filter((offset) => Math.abs(offset) > 1)).toEqual([])
    }
  },
)

desktopTest('an actor with fronts names them as a set', async ({ page }) => {
  await show(page, '?actor-page=kataib-hezbollah')
  const shown = page.getByRole('region', {
    name: actors.get('kataib-hezbollah')?.name ?? '',
    exact: true,
  })
  for (const id of ['ahl-al-kahf', 'usbat-al-thairin', 'awliya-al-dam']) {
    const name = actors.get(id)?.name ?? ''
    await expect(shown.getByRole('link', { name, exact: true }).first()).toBeVisible()
  }
  await expect(shown.getByText('pairs none of them')).toBeVisible()
})
