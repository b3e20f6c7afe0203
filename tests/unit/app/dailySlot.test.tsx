// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'

import { DailySlot } from '#app/DailySlot.tsx'
import { WHOLE_BASIS, type Basis } from '#state/inclusionScope.ts'

import { realDataset, realEvidence } from '../realData.ts'
import { recordedStep } from '../features/recorded.ts'

afterEach(cleanup)

it('counts in three ways when it is opened, and not before', async () => {
  render(
    <DailySlot
      all={realDataset()}
      evidence={{ status: 'ready', evidence: realEvidence() }}
      basis={WHOLE_BASIS}
      steps={{ basis: recordedStep<Basis>() }}
    />,
  )
  expect(screen.queryByText('Loading …')).toBeNull()
  expect(screen.queryByRole('table')).toBeNull()
  const details = screen.getByRole('group')
  // jsdom opens no details of its own accord.
  details.setAttribute('open', '')
  fireEvent(details, new Event('toggle'))
  expect(screen.getByText('Loading …')).toBeTruthy()
  expect(await screen.findByRole('table')).toBeTruthy()
})
