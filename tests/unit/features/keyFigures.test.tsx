// @vitest-environment jsdom
import { cleanup, render, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

import type { Incident } from '#domain/dataset.ts'
import { addDays, type Day } from '#domain/day.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH, type Locale } from '#i18n/locale.ts'
import { LocaleContext } from '#i18n/useLocale.ts'
import { EMPTY_FILTER } from '#state/filter.ts'
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
  const { container } = render(
    <LocaleContext value={locale}>
      <KeyFigures figures={figuresOf(shown, looked)} filter={EMPTY_FILTER} />
    </LocaleContext>,
  )
  const parts =
    within(container).getByText(name).closest('div')?.querySelectorAll('dd > span') ?? []
  return [...parts].map((part) => part.textContent)
}

/** An incident of the first day, with this figure of dead. */
function killing(killed: number | null): Incident {
  const [incident] = incidents
  if (incident === undefined) throw new Error('no incident')
  return { ...incident, date: FIRST, killed }
}

/** An incident some days after the first. */
function on(offset: number): Incident {
  return { ...killing(0), date: addDays(FIRST, offset) }
}

describe('the key figures', () => {
  it('give the longest run and the longest quiet spell, and say where others are as long', () => {
    expect(tile('Longest run', [on(0), on(1), on(4), on(6), on(7)], 8)).toEqual([
      '2 days',
      '23–24 Jul, first of 2',
    ])
    cleanup()
    expect(tile('Longest quiet spell', [on(0), on(1), on(4), on(6), on(7)], 8)).toEqual([
      '2 days',
      '25–26 Jul',
    ])
    cleanup()
    expect(tile('Longest run', [], 8)).toEqual(['none', ''])
  })

  it('count the claimed, the blamed and those with nobody named of the whole record', () => {
    expect(tile('Claimed · blamed', incidents, 70).at(0)).toBe('4 · 5')
    expect(tile('Claimed · blamed', incidents, 70).at(-1)).toBe('nobody named: 58')
  })

  it.each([
    ['none', [], ['no figure', 'as no incident is shown']],
    ['one without a figure', [killing(null)], ['not known', 'no figure for 1 of 1']],
    ['one with a figure', [killing(0)], ['0', 'every incident has a figure']],
    ['one of two with a figure', [killing(2), killing(null)], ['2', 'no figure for 1 of 2']],
  ])('of %s: the dead', (_, shown, expected) => {
    expect(tile('Reported killed', shown, 1)).toEqual(expected)
  })

  it('say the same in Arabic', () => {
    expect(tile('قتلى بحسب التقارير', [], 1, ARABIC)).toEqual(['لا رقم', 'إذ لا حادث معروضاً'])
  })
})
