// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { FULL_SCOPE } from '#state/inclusionScope.ts'
import { IncidentDetail } from '#features/incidents/IncidentDetail.tsx'

import { incidents, recordOf } from '../records.ts'
import { dataset, show } from './detailStage.tsx'

describe('the frame of the detail', () => {
  it('takes focus to its title and gives it back', () => {
    render(<button type="button">a mark</button>)
    const mark = screen.getByRole('button', { name: 'a mark' })
    mark.focus()
    const { unmount } = show('2020-07-24-rocket')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }))
    unmount()
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
    const { unmount } = show('2020-07-24-rocket')
    const elsewhere = screen.getByRole('button', { name: 'elsewhere' })
    elsewhere.focus()
    unmount()
    expect(document.activeElement).toBe(elsewhere)
  })

  it('closes by Esc and by its button, but leaves Esc to a field that has its own use for it', async () => {
    render(<input aria-label="search" />)
    const { queries } = show('2020-07-24-rocket')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(queries()).toEqual(['', ''])
    await userEvent.click(screen.getByRole('textbox', { name: 'search' }))
    await userEvent.keyboard('{Escape}')
    expect(queries()).toHaveLength(2)
  })

  it('walks the view, says where it is, keeps focus on the link taken, and ends at the ends', async () => {
    const { panel, queries, rerender, highlight } = show('2020-07-23-ied-convoy')
    expect(panel.getByText('3 of 13')).toBeTruthy()
    expect(panel.queryByRole('link', { name: 'Previous' })).toBeNull()
    await userEvent.click(panel.getByRole('link', { name: 'Next' }))
    expect(queries()).toEqual(['?incident=2020-07-24-rocket'])
    const neighbours = { previous: '2020-07-23-ied-convoy', next: 'x', position: 4, of: 13 }
    const shown = { dataset, row: 1, scope: FULL_SCOPE, highlight }
    rerender(<IncidentDetail {...shown} neighbours={neighbours} />)
    expect(document.activeElement).toBe(panel.getByRole('link', { name: 'Next' }))
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      recordOf(incidents, '2020-07-24-rocket').title,
    )
  })

  it('highlights its incident, and a possible duplicate beside it', async () => {
    const { highlight, row, panel } = show('2020-09-06-rocket')
    expect([...highlight.rows()]).toEqual([row])
    const other = dataset.incidents.findIndex(({ id }) => id === '2020-09-07-rocket')
    const title = recordOf(incidents, '2020-09-07-rocket').title
    await userEvent.hover(panel.getByRole('link', { name: title }))
    expect([...highlight.rows()]).toEqual([row, other])
  })
})
