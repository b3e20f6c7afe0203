// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

import type { Incident } from '#domain/dataset.ts'
import { addDays, type Day } from '#domain/day.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH, type Locale } from '#i18n/locale.ts'
import { LocaleContext } from '#i18n/useLocale.ts'
import { figuresOf } from '#analysis/keyFigures.ts'
import { KeyFigures } from '#features/summary/KeyFigures.tsx'

import { realDataset } from '../realData.ts'

const { incidents, meta } = realDataset()
const FIRST = meta.coverage.from
const ARABIC = arabicWith('latn')

afterEach(cleanup)

/** The tile of a name, when these incidents are shown on that many days. */
function tile(name: string, shown: readonly Incident[], days: number, locale: Locale = ENGLISH) {
  const looked = Array.from({ length: days }, (_, index): Day => addDays(FIRST, index))
  render(
    <LocaleContext value={locale}>
      <KeyFigures figures={figuresOf(shown, looked)}>{null}</KeyFigures>
    </LocaleContext>,
  )
  const parts = screen.getByText(name).parentElement?.querySelectorAll('dd span') ?? []
  return [...parts].map((part) => part.textContent)
}

/** An incident of the first day, with this figure of dead. */
function killing(killed: number | null): Incident {
  const [incident] = incidents
  if (incident === undefined) throw new Error('no incident')
  return { ...incident, date: FIRST, killed }
}

describe('the key figures', () => {
  it.each([
    [1, 14, ['0.5', 'on average']],
    [4, 14, ['2', 'on average']],
    [4, 13, ['no figure', 'as that needs two weeks']],
    [4, 1, ['no figure', 'as that needs two weeks']],
    [0, 70, ['no figure', 'as no incident is shown']],
    [0, 1, ['no figure', 'as no incident is shown']],
    [0, 0, ['no figure', 'as no incident is shown']],
  ])('of %i incidents in %i days: a week', (count, days, expected) => {
    const shown = Array.from({ length: count }, () => killing(null))
    expect(tile('Incidents a week', shown, days)).toEqual(expected)
  })

  it.each([
    ['none', [], ['no figure', 'as no incident is shown']],
    ['one without a figure', [killing(null)], ['not known', 'no figure for 1 of 1']],
    ['one with a figure', [killing(0)], ['0', 'every incident has a figure']],
    ['one of two with a figure', [killing(2), killing(null)], ['2', 'no figure for 1 of 2']],
  ])('of %s: the dead', (_, shown, expected) => {
    expect(tile('Reported killed', shown, 1)).toEqual(expected)
  })

  it.each([
    [1, ['1', 'of 1 day']],
    [0, ['0', 'days outside the period covered']],
  ])('of %i days: those with an incident', (days, expected) => {
    expect(tile('Days with an incident', days === 0 ? [] : [killing(0)], days)).toEqual(expected)
  })

  it('say the same in Arabic', () => {
    expect(tile('حوادث في الأسبوع', [killing(1)], 1, ARABIC)).toEqual([
      'لا رقم',
      'إذ يلزم لذلك أسبوعان',
    ])
    cleanup()
    expect(tile('قتلى بحسب التقارير', [], 1, ARABIC)).toEqual(['لا رقم', 'إذ لا حادث معروضاً'])
  })
})
