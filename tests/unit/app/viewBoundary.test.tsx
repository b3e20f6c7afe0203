// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'

import { ViewBoundary } from '#app/ViewBoundary.tsx'

afterEach(cleanup)

it('a view is told to have settled once, however often the page is drawn', () => {
  const told: string[] = []
  const stage = (time: string) => (
    <ViewBoundary waiting={null} failed={() => null} onSettled={() => told.push(time)}>
      <p>a view</p>
    </ViewBoundary>
  )
  const { rerender } = render(stage('first'))
  rerender(stage('second'))
  rerender(stage('third'))
  expect(told).toEqual(['first'])
})
