// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { CountDialog } from '#app/CountDialog.tsx'
import { FULL_SCOPE } from '#state/inclusionScope.ts'

import { renderAt } from '../navigation.tsx'
import { realDataset } from '../realData.ts'

it('counts in three ways, side by side', async () => {
  // jsdom has no dialogs.
  HTMLDialogElement.prototype.showModal = vi.fn<() => void>()
  renderAt(<CountDialog all={realDataset()} scope={FULL_SCOPE} onClose={() => {}} />)
  const table = await screen.findByRole('table', { hidden: true })
  expect(table.querySelectorAll('thead th')).toHaveLength(1 + 3)
})
