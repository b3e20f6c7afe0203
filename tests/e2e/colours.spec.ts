import type { Locator, Page } from '@playwright/test'

import { contrast, rgbComputed } from '../contrast.ts'
import { desktopTest as test, expect, filters, region, show } from './app.ts'
import { keyTo } from './keys.ts'

const QUERY = '?month=2020-08&type=rocket,ied-convoy&place=!green-zone'

async function styleOf(control: Locator, property: string, pseudo?: string): Promise<string> {
  return control.evaluate(
    (element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name),
    [property, pseudo] as const,
  )
}

async function outline(control: Locator): Promise<string> {
  return styleOf(control, 'outline-style')
}

function button(page: Page, name: string | RegExp): Locator {
  return filters(page).getByRole('button', { name, exact: true })
}

test('with forced colours marks keep their shapes, and what is on and what has focus stay seen', async ({
  page,
}) => {
  await show(page, QUERY)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    const ground = rgbComputed(await styleOf(page.locator('html'), 'background-color'))
    const marks = filters(page).getByRole('list', { name: 'Attack' }).locator('svg.glyph')
    await expect(marks).toHaveCount(4)
    for (const mark of await marks.all()) {
      expect(contrast(rgbComputed(await styleOf(mark, 'fill')), ground)).toBeGreaterThanOrEqual(7)
    }
    const shapes = await marks.evaluateAll((all) => all.map((mark) => mark.innerHTML))
    expect(new Set(shapes).size).toBe(4)

    for (const name of [/^Aug \d/, /^Rockets \d/])
      expect(await outline(button(page, name))).toBe('solid')
    for (const name of [/^Jul \d/, /^Other attacks \d/])
      expect(await outline(button(page, name))).toBe('none')
    expect(await outline(button(page, /^Place: /))).toBe('solid')
    expect(await outline(button(page, 'Actor'))).toBe('none')

    const edge = (day: string) => {
      const cell = region(page, 'calendar')
        .getByRole('gridcell')
        .filter({ has: page.locator(`[data-day="${day}"]`) })
      return styleOf(cell, 'border-block-start-width', '::after')
    }
    expect(await edge('2020-08-03')).toBe('2px')
    expect(await edge('2020-08-12')).toBe('0px')

    await keyTo(button(page, 'Dates'))
    expect(await outline(button(page, 'Dates'))).toBe('solid')
    const ring = rgbComputed(await styleOf(button(page, 'Dates'), 'outline-color'))
    expect(contrast(ring, ground)).toBeGreaterThanOrEqual(3)
    await page.keyboard.press('Shift+Tab')
  }
})

test('a reader who asks for more contrast sees soft text, lines and faint marks better', async ({
  page,
}) => {
  await show(page, QUERY)
  const calendar = region(page, 'calendar')
  const hint = calendar.getByText('drag across days for a range').first()
  const faint = calendar.locator('[data-faint]').first()
  const seen = async () => {
    const ground = rgbComputed(await styleOf(calendar, 'background-color'))
    return {
      text: contrast(rgbComputed(await styleOf(hint, 'color')), ground),
      line: contrast(rgbComputed(await styleOf(calendar, 'border-top-color')), ground),
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
