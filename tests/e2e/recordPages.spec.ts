import { axeFaults } from './axe.ts'
import { expect, expectReady, expectView, startingWith, test } from './app.ts'
import { actors, incidents } from './records.ts'

/** Every seventh incident, each in one of the languages by turns. */
const SOME = incidents
  .filter((_, at) => at % 7 === 0)
  .map(({ id, title }, at) => ({ id, title, folder: at % 2 === 0 ? '' : 'ar/' }))

const ACTOR = 'kataib-hezbollah'
const NAMES = actors.get(ACTOR)

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the pages of records, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled })

    for (const { id, title, folder } of SOME) {
      test(`${folder}incident/${id}/ says what happened and who says so`, async ({ page }) => {
        const answer = await page.goto(`/${folder}incident/${id}/`)
        expect(answer?.status()).toBe(200)
        await expect(page.locator('html')).toHaveAttribute('lang', folder === '' ? 'en' : 'ar')
        const heading = page.getByRole('heading', { level: 1 })
        await expect(heading).toHaveText(folder === '' ? startingWith(title) : /\p{Script=Arabic}/u)
        await expect(page.getByRole('table')).toBeVisible()
        await expect(page.getByRole('button')).toHaveCount(0)
      })
    }

    test('lead to the record before, to the actors, to the other language and into the explorer', async ({
      page,
    }) => {
      await page.goto('/incident/2020-08-11-ied-convoy-taji/')
      await page.getByRole('link', { name: 'Previous', exact: true }).click()
      await expect(page).toHaveURL('/incident/2020-08-10-ied-convoy-jraischan/')
      await page.goto(`/actor/${ACTOR}/`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAMES?.name ?? '')
      await page.getByRole('link', { name: 'العربية' }).click()
      await expect(page).toHaveURL(`/ar/actor/${ACTOR}/`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAMES?.nameAr ?? '')
      await page.getByRole('link', { name: 'فتح في المستكشف' }).click()
      await expect(page).toHaveURL(`/?actor-page=${ACTOR}&lang=ar`)
    })
  })
}

test('a record opened from its page is open in the explorer', async ({ page }) => {
  await page.goto('/incident/2020-08-11-ied-convoy-taji/')
  await page.getByRole('link', { name: 'Open in the explorer' }).click()
  await expectReady(page)
  await expectView(page, '?incident=2020-08-11-ied-convoy-taji&lang=en')
  await expect(page.getByRole('region', { name: 'Convoy bombed near Camp Taji' })).toBeVisible()
})

test('the pages of records have no fault of accessibility, and fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['incident/2020-08-11-ied-convoy-taji', `ar/actor/${ACTOR}`]) {
    await page.goto(`/${path}/`)
    expect(await axeFaults(page, undefined, [])).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  }
})
