import type { Locator, Page } from '@playwright/test'

import { contrast, rgbComputed } from '../contrast.ts'
import { expect, filters, open, tabTo, test } from './app.ts'

const QUERY = '?month=2020-08&type=rocket,ied-convoy&place=!green-zone'

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

async function styleOf(control: Locator, property: string, pseudo?: string): Promise<string> {
  return control.evaluate(
    (element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name),
    [property, pseudo] as const,
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`with forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } })

    test('marks keep their shapes, and what is on and what has focus stay seen', async ({
      page,
    }) => {
      await open(page, QUERY)
      const ground = rgbComputed(await styleOf(page.locator('html'), 'background-color'))
      const marks = filters(page).locator('.facet-type .glyph')
      for (const mark of await marks.all()) {
        expect(contrast(rgbComputed(await styleOf(mark, 'fill')), ground)).toBeGreaterThanOrEqual(7)
      }
      const shapes = await marks.evaluateAll((all) => all.map((mark) => mark.innerHTML))
      expect(new Set(shapes).size).toBe(4)

      const option = (name: RegExp) => filters(page).getByRole('link', { name }).locator('xpath=..')
      const outline = (control: Locator) => styleOf(control, 'outline-style')
      for (const name of [/^Aug \d/, /^Rocket \d/])
        expect(await outline(option(name))).toBe('solid')
      for (const name of [/^Jul \d/, /^Other \d/]) expect(await outline(option(name))).toBe('none')
      const button = (name: string) => filters(page).getByRole('button', { name, exact: true })
      expect(await outline(button('Place'))).toBe('solid')
      expect(await outline(button('Actor'))).toBe('none')

      const cell = (day: string) =>
        region(page, 'When')
          .getByRole('gridcell')
          .filter({ has: page.locator(`[data-day="${day}"]`) })
      const edge = (day: string) => styleOf(cell(day), 'border-block-start-width', '::after')
      expect(await edge('2020-08-03')).toBe('2px')
      expect(await edge('2020-08-12')).toBe('0px')

      await tabTo(button('Dates'))
      expect(await outline(button('Dates'))).toBe('solid')
      const ring = rgbComputed(await styleOf(button('Dates'), 'outline-color'))
      expect(contrast(ring, ground)).toBeGreaterThanOrEqual(3)
    })
  })
}

test('a reader who asks for more contrast sees soft text, lines and faint marks better', async ({
  page,
}) => {
  await open(page, QUERY)
  const hint = region(page, 'When').getByText('one mark per incident').first()
  const card = page.locator('.calendar')
  const faint = page.locator('.calendar-mark.is-faint').first()
  const seen = async () => {
    const ground = rgbComputed(await styleOf(card, 'background-color'))
    return {
      text: contrast(rgbComputed(await styleOf(hint, 'color')), ground),
      line: contrast(rgbComputed(await styleOf(card, 'border-top-color')), ground),
      mark: Number(await styleOf(faint, 'opacity')),
    }
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' })
    const usual = await seen()
    await page.emulateMedia({ colorScheme, contrast: 'more' })
    const more = await seen()
    expect(more.text).toBeGreaterThan(usual.text + 1)
    expect(more.text).toBeGreaterThanOrEqual(7)
    expect(more.line).toBeGreaterThanOrEqual(3)
    expect(more.mark).toBeGreaterThan(usual.mark)
  }
})
