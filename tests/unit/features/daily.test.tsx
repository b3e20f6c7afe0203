// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'

import type { EvidenceState } from '#domain/evidenceState.ts'
import { WHOLE_BASIS, type Basis } from '#state/inclusionScope.ts'
import { DAILY_BASES } from '#features/stories/dailyFigures.ts'
import Daily from '#features/stories/Daily.tsx'

import { realDataset, realEvidence } from '../realData.ts'
import { coveredDays, rawIncidents } from '../analysis/rawData.ts'
import { addressOf, recordedStep } from './recorded.ts'

afterEach(cleanup)

const all = realDataset()
const READY: EvidenceState = { status: 'ready', evidence: realEvidence() }

function show(evidence: EvidenceState = READY, basis: Basis = WHOLE_BASIS) {
  const steps = { basis: recordedStep<Basis>() }
  render(<Daily all={all} evidence={evidence} basis={basis} steps={steps} />)
  return steps
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
function daysWith(incidents: typeof rawIncidents): number {
  return coveredDays().filter((day) => incidents.some(({ date }) => date === day)).length
}

describe('was it nearly daily, counted in three ways', () => {
  it('shows the figures of each side by side', () => {
    show()
    const founding = rawIncidents.filter((incident) => incident.founding)
    expect(cellsOf('Incidents')).toEqual([
      String(rawIncidents.length),
      String(founding.length),
      '59',
    ])
    expect(cellsOf('Days with an incident').slice(0, 2)).toEqual([
      `${daysWith(rawIncidents)}of 70, 67%`,
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
    const steps = show(READY, DAILY_BASES.once)
    const once = screen.getByRole('link', { name: 'Possible duplicates once' })
    expect(once.getAttribute('aria-current')).toBe('true')
    const founding = screen.getByRole('link', { name: 'Founding documents alone' })
    expect(founding.getAttribute('aria-current')).toBeNull()
    expect(founding.getAttribute('href')).toBe(addressOf(DAILY_BASES.founding))
    await userEvent.click(founding)
    expect(steps.basis.taken).toEqual([DAILY_BASES.founding])
  })

  it('says so while what it needs loads, and when that failed', () => {
    show({ status: 'loading' })
    expect(screen.getByText('Loading who says so …')).toBeTruthy()
    cleanup()
    show({ status: 'failed', error: new Error('no'), retry: () => undefined })
    expect(screen.getByRole('alert')).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })
})
