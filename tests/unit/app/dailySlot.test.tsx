// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { DailySlot } from '#app/DailySlot.tsx'
import { FULL_SCOPE } from '#state/inclusionScope.ts'

import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'

it('counts in three ways when it is opened, and not before', async () => {
  renderAt(<DailySlot all={realDataset()} scope={FULL_SCOPE} />)
  expect(screen.queryByText('Loading …')).toBeNull()
  expect(screen.queryByRole('table')).toBeNull()
  const details = screen.getByRole('group')
  // jsdom opens no details of its own accord.
  details.setAttribute('open', '')
  fireEvent(details, new Event('toggle'))
  expect(screen.getByText('Loading …')).toBeTruthy()
  expect(await screen.findByRole('table')).toBeTruthy()
})
