import type { Locator, Page } from '@playwright/test'

import { expect, expectView, open, tabTo, test } from './app.ts'
import { asked } from './oracle.ts'
import { actors, blamedFor, incidents } from './records.ts'
import { offsetsOfSecondNames } from './secondNames.ts'

function cards(page: Page): Locator {
  return page.getByRole('region', { name: 'Who', exact: true })
}

function card(page: Page, name: string): Locator {
  return cards(page).getByRole('article', { name, exact: true })
}

function choice(page: Page, name: string): Locator {
  const choices = cards(page).getByRole('list', { name: 'Choose cards' })
  return choices.getByRole('link', { name: new RegExp(`^${name} \\d`) })
}

function hasIncidents(id: string): boolean {
  return incidents.some(
    (incident) => incident.preferred.claimedBy.includes(id) || blamedFor(incident).includes(id),
  )
}

const all = [...actors.values()]

test('actors tied to an incident come first, the rest unfold', async ({ page }) => {
  await open(page, '')
  const tied = all.filter(({ id }) => hasIncidents(id)).map(({ name }) => name)
  const names = await cards(page).getByRole('article').getByRole('heading').allTextContents()
  expect(names.slice(0, tied.length).toSorted()).toEqual(tied.toSorted())
  await cards(page)
    .getByRole('button', { name: `Show all ${all.length} actors` })
    .click()
  await expect(cards(page).getByRole('article')).toHaveCount(all.length)
})

test('cards are chosen by kind and by what they have', async ({ page }) => {
  await open(page, '')
  const fronts = all.filter(({ kind }) => kind === 'front-group')
  await choice(page, 'Front group').click()
  await expectView(page, '?cards=front-group')
  await expect(cards(page).getByRole('article')).toHaveCount(fronts.length)
  await choice(page, 'With incidents').click()
  await expectView(page, '?cards=incidents,front-group')
  const both = fronts.filter(({ id }) => hasIncidents(id))
  await expect(cards(page).getByRole('article')).toHaveCount(both.length)
})

test('cards are chosen by keyboard', async ({ page }) => {
  await open(page, '')
  await tabTo(choice(page, 'With statements'))
  await page.keyboard.press('Space')
  await expectView(page, '?cards=statements')
  const speaking = all.filter(({ statements }) => statements.length > 0)
  await expect(cards(page).getByRole('article')).toHaveCount(speaking.length)
})

test('a card shows the incidents of its actor, and lets go', async ({ page }) => {
  await open(page, '')
  const only = card(page, 'Ahl al-Kahf').getByRole('link', { name: /^Show only its incidents/ })
  await only.click()
  await expectView(page, '?actor=ahl-al-kahf')
  await expect(only).toHaveAttribute('aria-current', 'true')
  await only.click()
  await expectView(page, '')
})

for (const { role, name } of [
  { role: 'claimed', name: 'Claimed by it' },
  { role: 'blamed', name: 'Blamed by others' },
]) {
  test(`what is ${role} is counted apart and leads to those incidents`, async ({ page }) => {
    const id = role === 'claimed' ? 'ahl-al-kahf' : 'pro-iran-militias'
    const query = `?actor=${id}&role=${role}`
    await open(page, '')
    const link = card(page, actors.get(id)?.name ?? '').getByRole('link', {
      name: new RegExp(name),
    })
    await expect(link).toHaveText(new RegExp(`^${name}: ${asked(query).length}\\b`))
    await link.click()
    await expectView(page, query)
  })
}

test('names stand in both scripts', async ({ page }) => {
  await open(page, '')
  const arabic = actors.get('ahl-al-kahf')?.nameAr ?? ''
  await expect(card(page, 'Ahl al-Kahf').getByText(arabic, { exact: true })).toHaveAttribute(
    'lang',
    'ar',
  )
})

test('blame for the campaign as a whole is said in words and counted nowhere', async ({ page }) => {
  await open(page, '')
  const militias = card(page, 'Pro-Iran militias (collective)')
  await expect(militias).toContainText('Also blamed for the campaign as a whole')
  const collective = incidents.filter(({ claims }) =>
    claims.some(
      ({ value, note }) => value === 'pro-iran-militias' && note.startsWith('Collective'),
    ),
  )
  expect(collective.length).toBeGreaterThan(asked('?actor=pro-iran-militias').length)
  await expect(militias.getByRole('link', { name: /Blamed by others/ })).toHaveText(
    new RegExp(`: ${asked('?actor=pro-iran-militias&role=blamed').length}\\b`),
  )
})

test('the name in the other script starts below the first, in both languages', async ({ page }) => {
  for (const lang of ['en', 'ar']) {
    await open(page, `?lang=${lang}`)
    const offsets = await page.locator('.actors-card').evaluateAll(offsetsOfSecondNames)
    expect(offsets.length).toBeGreaterThan(0)
    expect(offsets.filter((offset) => Math.abs(offset) > 1)).toEqual([])
  }
})
