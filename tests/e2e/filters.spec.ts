import type { Locator, Page } from '@playwright/test'

import { desktopTest as test, expect, expectView, filters, show } from './app.ts'
import { keyOn } from './keys.ts'
import { asked } from './oracle.ts'

interface Story {
  /** The button that the options open from; none for those that are always there. */
  readonly menu?: string
  readonly list: string
  readonly option: string
  readonly query: string
}

/** One facet that is always there, one in a menu, and the two that stand in one menu with another. */
const STORIES: readonly Story[] = [
  { list: 'Month', option: 'Aug', query: '?month=2020-08' },
  { menu: 'Target', list: 'Target', option: 'Target not reported', query: '?target=none' },
  { menu: 'Place', list: 'Places and governorates', option: 'Dhi Qar', query: '?admin1=dhi-qar' },
  { menu: 'Actor', list: 'Role', option: 'Blamed by others', query: '?role=blamed' },
]

function optionOf(page: Page, { menu, list, option, query }: Story): Locator {
  return filters(page)
    .getByRole('list', { name: list, exact: true })
    .getByRole(menu === undefined ? 'button' : 'checkbox', {
      name: `${option} ${asked(query).length}`,
      exact: true,
    })
}

function button(page: Page, name: string): Locator {
  return filters(page).getByRole('button', { name, exact: true })
}

for (const story of STORIES) {
  test(`"${story.option}" is picked, counts what it says and is let go`, async ({ page }) => {
    const option = optionOf(page, story)
    const expectOn = (on: boolean) =>
      story.menu === undefined
        ? expect(option).toHaveAttribute('aria-pressed', String(on))
        : expect(option).toBeChecked({ checked: on })
    if (story.menu !== undefined) await button(page, story.menu).click()
    await expectOn(false)
    await option.click()
    await expectView(page, story.query)
    await expectOn(true)
    await option.click()
    await expectView(page, '')
    await expectOn(false)
  })
}

test('a value is left out and let back in', async ({ page }) => {
  await button(page, 'More filters').click()
  await button(page, 'Leave out Sept').click()
  await expectView(page, '?month=!2020-09')
  await expect(button(page, 'Leave out Sept')).toHaveAttribute('aria-pressed', 'true')
  await button(page, 'Leave out Sept').click()
  await expectView(page, '')
})

test('counts of a facet leave its own filter out and take all others in', async ({ page }) => {
  await show(page, '?type=rocket&month=2020-08')
  const types = filters(page).getByRole('list', { name: 'Attack' })
  for (const [name, type] of [
    ['Rockets', 'rocket'],
    ['Convoy bombs', 'ied-convoy'],
    ['Other attacks', 'other'],
  ]) {
    const count = asked(`?type=${type}&month=2020-08`).length
    await expect(types.getByRole('button', { name: `${name} ${count}`, exact: true })).toBeVisible()
  }
})

test('a menu opens and picks by keyboard, closes with Escape and gives the focus back', async ({
  page,
}) => {
  await keyOn(button(page, 'Evidence'), 'Enter')
  const options = filters(page).getByRole('list', { name: 'Evidence' })
  const contested = asked('?evidence=contested').length
  await keyOn(
    options.getByRole('checkbox', { name: `Disputed ${contested}`, exact: true }),
    'Space',
  )
  await expectView(page, '?evidence=contested')
  await page.keyboard.press('Escape')
  await expect(options).toBeHidden()
  await expect(button(page, 'Evidence: Disputed')).toBeFocused()
})

test('the first and last day are typed segment by segment, or filled in', async ({ page }) => {
  const bound = (name: 'From' | 'To') => filters(page).getByRole('textbox', { name, exact: true })
  await button(page, 'Dates').click()
  await bound('From').focus()
  // Days and months that read the same in any order of the segments, which the browser chooses.
  await page.keyboard.type('08082020')
  await expectView(page, '?from=2020-08-08')
  await bound('To').focus()
  await page.keyboard.type('09092020')
  await expectView(page, '?from=2020-08-08&to=2020-09-09')
  await bound('To').fill('2020-08-03')
  await expectView(page, '?from=2020-08-03&to=2020-08-08')
  await bound('From').fill('')
  await expectView(page, '?to=2020-08-08')
})

test('search finds by Latin and by Arabic letters, narrows with every key and widens again', async ({
  page,
}) => {
  const search = filters(page).getByRole('searchbox', { name: 'Search' })
  for (const words of ['convoy babil', 'اصحاب الكهف']) {
    const query = `?q=${words.replaceAll(' ', '+')}`
    expect(asked(query).length).toBeGreaterThan(0)
    await search.fill(words)
    await expectView(page, query)
  }
  await search.fill('')
  await search.pressSequentially('taj')
  await expectView(page, '?q=taj')
  await page.keyboard.press('Backspace')
  await expectView(page, '?q=ta')
  await page.keyboard.press('Escape')
  await expectView(page, '')
})
