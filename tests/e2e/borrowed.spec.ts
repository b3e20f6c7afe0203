import { desktopTest as test, expect, expectView, region, visit } from './app.ts'
import { keyOn } from './keys.ts'
import { placeButton } from './map.ts'
import { asked } from './oracle.ts'
import { borrowersOf, places } from './records.ts'

const baghdad = places.get('baghdad')
const borrowers = baghdad === undefined ? [] : borrowersOf(baghdad)
const query = `?place=${borrowers.map(({ id }) => id).join()}`
/** So near that the places of Baghdad are named. */
const NEAR = 'map=33.3,44.35,9.5'

test('districts of one borrowed point are one name, which filters to all of them', async ({
  page,
}) => {
  await visit(page, `?${NEAR}`)
  const pile = placeButton(page, 'Baghdad, district known, exact point not')
  await expect(pile).toContainText(new RegExp(` ${asked(query).length}$`))
  for (const { name } of borrowers) {
    await expect(pile).toHaveAttribute('title', new RegExp(`${name} \\(`))
  }
  await pile.click()
  await expectView(page, `${query}&${NEAR}`)
  await expect(pile).toHaveAttribute('aria-pressed', 'true')
  const list = region(page, 'list')
  for (const { name } of borrowers) {
    await expect(list.getByRole('cell', { name: name.replace(/,.*/, '') }).first()).toBeVisible()
  }
  await pile.click()
  await expectView(page, `?${NEAR}`)
})

test('the place whose point they borrow has a name and a number of its own', async ({ page }) => {
  await visit(page, `?${NEAR}`)
  const airport = placeButton(page, 'Baghdad International Airport')
  const count = asked('?place=baghdad-airport').length
  await expect(airport).toContainText(new RegExp(` ${count}$`))
  await airport.click()
  await expectView(page, `?${NEAR}&place=baghdad-airport`)
})

test('the same holds in Arabic and by the keyboard', async ({ page }) => {
  await visit(page, '?lang=ar')
  const pile = page.getByRole('button', { name: /بغداد، المنطقة معروفة والموقع الدقيق مجهول \d/ })
  await keyOn(pile, 'Enter')
  await expect(pile).toHaveAttribute('aria-pressed', 'true')
  await expect(pile).toBeFocused()
  await expect
    .poll(() => new URL(page.url()).searchParams.get('place'))
    .toBe(borrowers.map(({ id }) => id).join())
})
