import type { Page } from '@playwright/test'
import fc from 'fast-check'

import { expect, expectCount, filters, open, test, visit } from './app.ts'
import { asked, slugOf } from './oracle.ts'
import { actors, incidents, places } from './records.ts'

interface PrintedOption {
  readonly name: string
  readonly query: string
  readonly current: boolean
}

/** Every option of the filter bar, those behind buttons too, with the view it leads to. */
async function printedOptions(page: Page): Promise<readonly PrintedOption[]> {
  const bar = filters(page).locator('.filter-controls').first()
  return bar.evaluate(async (controls) => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, not here
    const read = (within: Element, which: string) =>
      Array.from(within.querySelectorAll<HTMLAnchorElement>(which), (link) => ({
        name: link.getAttribute('aria-label') ?? '',
        query: new URL(link.href).search,
        current: link.getAttribute('aria-current') !== null,
      }))
    const options = read(controls, '.facet a.option-pick')
    // A menu holds its options while it is open.
    for (const menu of controls.querySelectorAll<HTMLElement>('.facet-popover')) {
      menu.showPopover()
      while (menu.childElementCount === 0) await new Promise((resolve) => setTimeout(resolve))
      options.push(...read(menu, 'a.option-pick'))
      menu.hidePopover()
    }
    return options
  })
}

const tied = [...new Set(incidents.flatMap(({ preferred }) => preferred.claimedBy))]

const VALUES = {
  month: ['2020-07', '2020-08', '2020-09'],
  type: ['rocket', 'ied-convoy', 'ied-diplomatic', 'other'],
  target: ['logistics-convoy', 'military-base', 'airport', 'diplomatic-mission', 'none'],
  place: ['green-zone', 'camp-taji', 'baghdad-airport', 'babil', 'none'],
  admin1: [...new Set([...places.values()].map(({ admin1 }) => slugOf(admin1)))],
  actor: [...tied, 'islamic-state', 'popular-mobilization', 'none'],
  role: ['claimed', 'blamed'],
  evidence: ['corroborated', 'contested', 'founding-only', 'outside-report'],
} as const

/** One to three parameters with one or two values each, some of them excluded. */
const anyQuery = fc
  .uniqueArray(fc.constantFrom(...Object.keys(VALUES)), { minLength: 1, maxLength: 3 })
  .chain((params) =>
    fc.tuple(
      ...params.map((param) =>
        fc
          .uniqueArray(fc.constantFrom(...VALUES[param as keyof typeof VALUES]), {
            minLength: 1,
            maxLength: 2,
          })
          .chain((values) =>
            fc
              .boolean()
              .map(
                (out) => `${param}=${values.map((value) => (out ? `!${value}` : value)).join(',')}`,
              ),
          ),
      ),
    ),
  )
  .map((parts) => `?${parts.join('&')}`)

test('the number on every option is the number of incidents it leads to', async ({ page }) => {
  await open(page, '')
  const options = await printedOptions(page)
  expect(options.length).toBeGreaterThan(60)
  expect(options.map(({ name }) => Number(/(\d+)$/.exec(name)?.[1]))).toEqual(
    options.map(({ query }) => asked(query).length),
  )
})

test('200 random views print the figures that data/ gives', async ({ page }) => {
  test.slow()
  await open(page, '')
  for (const query of fc.sample(anyQuery, { numRuns: 200, seed: 20200723 })) {
    await visit(page, query)
    await expectCount(page, query)
    const filtered = new URLSearchParams(query)
    const free = (await printedOptions(page)).filter(({ query: to, current }) => {
      const added = [...new URLSearchParams(to)].filter(([param]) => !filtered.has(param))
      const kept = [...filtered.keys()].every((param) => to.includes(`${param}=`))
      return !current && kept && added.length === 1 && !touchesSameFacet(added[0]?.[0], filtered)
    })
    const printed = free.map(({ name, query: to }) => [to, Number(/(\d+)$/.exec(name)?.[1])])
    expect(printed).toEqual(free.map(({ query: to }) => [to, asked(to).length]))
  }
})

/** Actor and role are one facet: the count of one leaves the other out. */
function touchesSameFacet(param: string | undefined, filtered: URLSearchParams): boolean {
  if (param === 'actor') return filtered.has('role')
  return param === 'role' && filtered.has('actor')
}

test('every actor has a card with the incidents it claimed and is blamed for', async ({ page }) => {
  await open(page, '')
  const who = page.getByRole('region', { name: 'Who', exact: true })
  await who.getByRole('button', { name: `Show all ${actors.size} actors` }).click()
  for (const { id, name } of actors.values()) {
    const card = who.getByRole('article').filter({
      has: page.getByRole('heading', { name, exact: true }),
    })
    const claimed = asked(`?actor=${id}&role=claimed`).length
    const blamed = asked(`?actor=${id}&role=blamed`).length
    await expect(card.getByText(`Claimed by it: ${claimed}`)).toHaveCount(1)
    await expect(card.getByText(`Blamed by others: ${blamed}`)).toHaveCount(1)
  }
})
