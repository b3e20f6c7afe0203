// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { ArrivalNotice } from '#app/ArrivalNotice.tsx'

import { renderAt } from '../navigation.tsx'

const NOW = { version: '1.1', count: 12 }

function arrive(origin: { readonly version: string; readonly count: number } | undefined) {
  return renderAt(<ArrivalNotice origin={origin} now={NOW} />)
}

describe('who follows a link', () => {
  it.each([undefined, NOW])('is told nothing when nothing changed (%o)', (origin) => {
    arrive(origin)
    expect(screen.queryByRole('note')).toBeNull()
  })

  it.each([
    [
      { version: '1.0', count: 13 },
      'This link was made with data version 1.0, when it showed 13 incidents; with version 1.1 it shows 12 incidents.',
    ],
    [
      { version: '1.1', count: 1 },
      'This link was made with data version 1.1, when it showed 1 incident; it now shows 12 incidents.',
    ],
    [
      { version: '1.0', count: 12 },
      'This link was made with data version 1.0, when it showed 12 incidents; with version 1.1 it shows as many.',
    ],
  ])('of %o is told both counts and led to the change log', (origin, words) => {
    const { queries } = arrive(origin)
    expect(screen.getByRole('note').textContent).toContain(words)
    screen.getByRole('link', { name: 'See what changed' }).click()
    expect(queries()).toEqual(['?about=1'])
  })
})
