// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { WHOLE_BASIS } from '#state/inclusionScope.ts'
import { IncidentDetail } from '#features/incidents/IncidentDetail.tsx'

import { dataset, recordOf, show } from './detailStage.tsx'

/** The frame stands before the sources are there. */
const LOADING = { status: 'loading' } as const

/** Takes the place of `scrollIntoView`, which jsdom does not have. */
const keepInSight = vi.fn<(this: Element) => void>()

beforeEach(() => {
  keepInSight.mockClear()
  Element.prototype.scrollIntoView = keepInSight
})
afterEach(cleanup)

describe('the frame of the detail', () => {
  it('takes focus to its title, keeps in sight where it was, and gives it back', () => {
    render(<button type="button">a mark</button>)
    const mark = screen.getByRole('button', { name: 'a mark' })
    mark.focus()
    const { view } = show('2020-07-24-rocket', LOADING)
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }))
    expect(keepInSight.mock.contexts).toEqual([mark])
    view.unmount()
    expect(document.activeElement).toBe(mark)
  })

  it('leaves focus alone on closing when the reader has moved it elsewhere', () => {
    render(
      <>
        <button type="button">a mark</button>
        <button type="button">elsewhere</button>
      </>,
    )
    screen.getByRole('button', { name: 'a mark' }).focus()
    const { view } = show('2020-07-24-rocket', LOADING)
    const elsewhere = screen.getByRole('button', { name: 'elsewhere' })
    elsewhere.focus()
    view.unmount()
    expect(document.activeElement).toBe(elsewhere)
  })

  it('closes by Esc and by its link, but leaves Esc to a field that has its own use for it', async () => {
    render(<input aria-label="search" />)
    const { steps } = show('2020-07-24-rocket', LOADING)
    await userEvent.keyboard('{Escape}')
    await userEvent.click(screen.getByRole('link', { name: 'Close' }))
    expect(steps.incident.taken).toEqual([undefined, undefined])
    await userEvent.click(screen.getByRole('textbox', { name: 'search' }))
    await userEvent.keyboard('{Escape}')
    expect(steps.incident.taken).toHaveLength(2)
  })

  it('walks the view, says where it is, keeps focus on the link taken, and ends at the ends', async () => {
    const { panel, steps, view, light } = show('2020-07-23-ied-convoy', LOADING)
    expect(panel.getByText('3 of 13')).toBeTruthy()
    expect(panel.queryByRole('link', { name: 'Previous' })).toBeNull()
    await userEvent.click(panel.getByRole('link', { name: 'Next' }))
    expect(steps.incident.taken).toEqual(['2020-07-24-rocket'])
    const neighbours = { previous: '2020-07-23-ied-convoy', next: 'x', position: 4, of: 13 }
    view.rerender(
      <IncidentDetail
        {...{ dataset, row: 1, basis: WHOLE_BASIS, evidence: LOADING, neighbours, light, steps }}
      />,
    )
    expect(document.activeElement).toBe(panel.getByRole('link', { name: 'Next' }))
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      recordOf('2020-07-24-rocket').title,
    )
  })

  it('lights its incident, and a possible duplicate beside it', async () => {
    const { light, row, panel } = show('2020-09-06-rocket', LOADING)
    expect(light.asked.at(-1)).toEqual([row])
    const other = dataset.incidents.findIndex(({ id }) => id === '2020-09-07-rocket')
    const title = recordOf('2020-09-07-rocket').title
    await userEvent.hover(panel.getByRole('link', { name: title }))
    expect(light.asked.at(-1)).toEqual([row, other])
  })
})
