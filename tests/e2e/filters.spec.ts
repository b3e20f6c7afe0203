import type { Locator, Page } from '@playwright/test'

import { expect, expectView, filters, open, tabTo, test } from './app.ts'
import { asked } from './oracle.ts'

interface Story {
  readonly promise: string
  /** The button that the options open from; none for those that are always there. */
  readonly menu?: string
  readonly list: string
  readonly option: string
  readonly leavesOut?: boolean
  readonly query: string
}

const STORIES: readonly Story[] = [
  { promise: 'a month', list: 'Month', option: 'Aug', query: '?month=2020-08' },
  { promise: 'an attack type', list: 'Attack', option: 'Rocket', query: '?type=rocket' },
  {
    promise: 'all but an attack type',
    list: 'Attack',
    option: 'IED, convoy',
    leavesOut: true,
    query: '?type=!ied-convoy',
  },
  {
    promise: 'a target',
    menu: 'Target',
    list: 'Target',
    option: 'Military base',
    query: '?target=military-base',
  },
  {
    promise: 'targets not reported',
    menu: 'Target',
    list: 'Target',
    option: 'Target not reported',
    query: '?target=none',
  },
  {
    promise: 'a governorate',
    menu: 'Place',
    list: 'Governorates',
    option: 'Dhi Qar',
    query: '?admin1=dhi-qar',
  },
  {
    promise: 'a place',
    menu: 'Place',
    list: 'Places',
    option: 'Camp Taji',
    query: '?place=camp-taji',
  },
  {
    promise: 'an actor',
    menu: 'Actor',
    list: 'Actors',
    option: 'Ahl al-Kahf',
    query: '?actor=ahl-al-kahf',
  },
  {
    promise: 'a role',
    menu: 'Actor',
    list: 'Tie',
    option: 'Blamed by others',
    query: '?role=blamed',
  },
  {
    promise: 'a level of evidence',
    menu: 'Evidence',
    list: 'Evidence',
    option: 'Contested',
    query: '?evidence=contested',
  },
]

function optionOf(page: Page, { list, option, leavesOut, query }: Story): Locator {
  const name = leavesOut === true ? `Leave out ${option}` : `${option} ${asked(query).length}`
  return filters(page)
    .getByRole('list', { name: list, exact: true })
    .getByRole('link', { name, exact: true })
}

function menuOf(page: Page, name: string): Locator {
  return filters(page).getByRole('button', { name, exact: true })
}

for (const story of STORIES) {
  test(`${story.promise} can be picked by mouse`, async ({ page }) => {
    await open(page, '')
    if (story.menu !== undefined) await menuOf(page, story.menu).click()
    await optionOf(page, story).click()
    await expectView(page, story.query)
  })

  test(`${story.promise} can be picked by keyboard`, async ({ page }) => {
    await open(page, '')
    if (story.menu !== undefined) {
      await tabTo(menuOf(page, story.menu))
      await page.keyboard.press('Enter')
    }
    await tabTo(optionOf(page, story))
    await page.keyboard.press('Space')
    await expectView(page, story.query)
  })
}

test('an option that is on says so and is let go by a second click', async ({ page }) => {
  await open(page, '?type=rocket')
  const rocket = filters(page).getByRole('link', { name: /^Rocket \d/ })
  await expect(rocket).toHaveAttribute('aria-current', 'true')
  await rocket.click()
  await expectView(page, '')
  await expect(rocket).not.toHaveAttribute('aria-current')
})

test('counts of a facet leave its own filter out and take all others in', async ({ page }) => {
  await open(page, '?type=rocket&month=2020-08')
  const types = filters(page).getByRole('list', { name: 'Attack' })
  for (const [name, type] of [
    ['Rocket', 'rocket'],
    ['IED, convoy', 'ied-convoy'],
    ['Other', 'other'],
  ]) {
    const count = asked(`?type=${type}&month=2020-08`).length
    await expect(types.getByRole('link', { name: `${name} ${count}`, exact: true })).toBeVisible()
  }
})

test('a value can be left out and let back in', async ({ page }) => {
  await open(page, '')
  await filters(page).getByRole('link', { name: 'Leave out Sept', exact: true }).click()
  await expectView(page, '?month=!2020-09')
  await filters(page).getByRole('link', { name: 'Stop leaving out Sept', exact: true }).click()
  await expectView(page, '')
})

test('a menu closes with Escape and gives the focus back', async ({ page }) => {
  await open(page, '')
  const button = menuOf(page, 'Evidence')
  await button.click()
  const options = filters(page).getByRole('list', { name: 'Evidence' })
  await expect(options).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(options).toBeHidden()
  await expect(button).toBeFocused()
})
