// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { use, useDeferredValue } from 'react'
import { afterEach, describe, expect, it } from 'vitest'

import { stepsBy } from '#state/actions.ts'
import { useLedLinks } from '#app/useLedLinks.ts'
import { DEFAULT_VIEW, type View } from '#state/viewState.ts'
import { LinksContext } from '#ui/links.ts'
import { StepLink } from '#ui/StepLink.tsx'
import { queryOf } from '#state/query.ts'

afterEach(cleanup)

const steps = stepsBy(() => {})
const hrefs = () => (view: View) => queryOf(view)
const BY_PLACE: View = { ...DEFAULT_VIEW, sort: 'place' }
const never = new Promise<never>(() => {})

interface StageProps {
  readonly view: View
  /** A view that takes for ever to be drawn. */
  readonly slow?: View
}

function Stage({ view, slow }: StageProps) {
  const links = useLedLinks({ view, hrefs })
  return (
    <LinksContext value={links}>
      <StepLink step={steps.place} to="hillah">
        Hillah
      </StepLink>
      <Following view={useDeferredValue(view)} slow={slow} />
    </LinksContext>
  )
}

function Following({ view, slow }: { readonly view: View; readonly slow: View | undefined }) {
  if (view === slow) use(never)
  return null
}

const href = () => screen.getByRole('link').getAttribute('href')

describe('the links of the page', () => {
  it('lead on from the next view once what follows is drawn', () => {
    const { rerender } = render(<Stage view={DEFAULT_VIEW} />)
    expect(href()).toBe('?place=hillah')
    rerender(<Stage view={BY_PLACE} />)
    expect(href()).toBe('?place=hillah&sort=place')
  })

  it.each(['pointerDown', 'keyDown'] as const)('lead there before that on a %s', async (event) => {
    const { rerender } = render(<Stage view={DEFAULT_VIEW} slow={BY_PLACE} />)
    await act(async () => rerender(<Stage view={BY_PLACE} slow={BY_PLACE} />))
    expect(href()).toBe('?place=hillah')
    fireEvent[event](screen.getByRole('link'))
    expect(href()).toBe('?place=hillah&sort=place')
  })
})
