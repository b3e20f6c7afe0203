// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { FULL_SCOPE, type InclusionScope } from '#state/inclusionScope.ts'
import { DAILY_SCOPES } from '#features/stories/dailyFigures.ts'
import Daily from '#features/stories/Daily.tsx'
import { DEFAULT_VIEW } from '#state/viewState.ts'

import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'
import { coveredDays, incidents } from '../records.ts'

const all = realDataset()

function show(scope: InclusionScope = FULL_SCOPE) {
  const view = { ...DEFAULT_VIEW, scope }
  return renderAt(<Daily all={all} scope={scope} />, view)
}

/** The cells of the first row of a name, which is the one over all days. */
function cellsOf(name: string): readonly (string | null)[] {
  const [header] = screen.getAllByRole('rowheader', { name })
  const row = header?.closest('tr')
  return row === null || row === undefined
    ? []
    : within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
}

/** Days of the coverage on which one of these happened. */
function daysWith(counted: typeof incidents): number {
  return coveredDays().filter((day) => counted.some(({ date }) => date === day)).length
}

describe('was it nearly daily, counted in three ways', () => {
  it('shows the figures of each side by side', () => {
    show()
    const founding = incidents.filter((incident) => incident.founding)
    expect(cellsOf('Incidents')).toEqual([String(incidents.length), String(founding.length), '59'])
    expect(cellsOf('Days with an incident').slice(0, 2)).toEqual([
      `${daysWith(incidents)}of 70, 67%`,
      `${daysWith(founding)}of 70, 46%`,
    ])
    expect(cellsOf('Longest run')[0]).toMatch(/^8 days9.{1,3}16 Aug$/)
  })

  it('says what each can support, and no more', () => {
    show()
    expect(
      screen.getByText('On 47 of 70 days (67%) at least one incident is recorded; on 23 none.'),
    ).toBeTruthy()
    expect(
      screen.getByText('On 32 of 70 days (46%) at least one incident is recorded; on 38 none.'),
    ).toBeTruthy()
  })

  it('tells the months apart, with July as far as it is covered', () => {
    show()
    const months = screen.getAllByRole('rowheader').map((header) => header.textContent)
    expect(months).toContain('July 2020 (9 days covered)')
    expect(months).toContain('September 2020 (30 days covered)')
  })

  it('leads from each column to that way of counting', async () => {
    const { queries } = show(DAILY_SCOPES.once)
    const columns = within(screen.getAllByRole('row')[0] ?? document.body).getAllByRole('button')
    const pressed = columns.filter((column) => column.getAttribute('aria-pressed') === 'true')
    expect(pressed.map(({ textContent }) => textContent)).toEqual(['Possible duplicates once'])
    for (const column of columns) await userEvent.click(column)
    expect(queries()).toEqual(['', '?sources=founding', '?duplicates=once'])
  })
})
