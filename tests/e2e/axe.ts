import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { unexplained } from './explained.ts'

/** Level A and AA of WCAG 2.0, 2.1 and 2.2, and what axe holds to be best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** `targets.ts` measures targets one by one, each brought into sight; axe takes one half under the bar of tabs for small. */
const MEASURED_ELSEWHERE = ['target-size']

/** The rules that see colours, which take axe the longest. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** What stands after others of its kind, which need not be looked at each time. */
export const ALIKE = [
  '#incidents tbody tr:nth-child(n+6)',
  '#calendar tbody tr:nth-child(n+4)',
  '#actors li:nth-child(n+5)',
]

/**
 * What axe finds on the page, and what it leaves open without an explanation of ours. Where something lies over the
 * page, colours are looked at in that alone; in the whole page else.
 */
export async function axeFaults(
  page: Page,
  over: string | undefined,
  spared: readonly string[],
): Promise<readonly string[]> {
  const axe = () => {
    const builder = new AxeBuilder({ page }).setLegacyMode()
    // The frame that a dialog previews is a state of its own.
    for (const part of [...spared, 'iframe']) builder.exclude(part)
    return builder
  }
  if (over === undefined)
    return faultsIn(page, axe().withTags(RULES).disableRules(MEASURED_ELSEWHERE))
  return [
    ...(await faultsIn(
      page,
      axe()
        .withTags(RULES)
        .disableRules([...MEASURED_ELSEWHERE, ...RULES_OF_COLOUR]),
    )),
    ...(await faultsIn(page, axe().withRules(RULES_OF_COLOUR).include(over))),
  ]
}

async function faultsIn(page: Page, axe: AxeBuilder): Promise<readonly string[]> {
  const { violations, incomplete } = await axe.analyze()
  const nodes = (results: typeof violations) =>
    results.flatMap(({ id, nodes: found }) =>
      found.map(({ target }) => ({ rule: id, target: target.join(' ') })),
    )
  const unclear = await unexplained(page, nodes(incomplete))
  return [...nodes(violations).map(({ rule, target }) => `${rule}: ${target}`), ...unclear]
}
