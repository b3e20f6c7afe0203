// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { safeAddress } from '#domain/address.ts'

import sources from '../../../data/sources.json' with { type: 'json' }
import { recordOf, show } from './detailStage.tsx'

afterEach(cleanup)

describe('the sources of an incident', () => {
  it('are each listed once, founding documents first, with a link that opens safely', () => {
    const id = '2020-08-26-ied-convoy'
    const { panel } = show(id)
    const ids = new Set(recordOf(id).claims.flatMap(({ sourceIds }) => sourceIds))
    const used = sources.filter((source) => ids.has(source.id))
    for (const source of used) {
      expect(panel.getAllByText(source.publisher)).toHaveLength(1)
      expect(panel.getByText(source.title).lang).toBe(source.language)
      if (source.url === null) continue
      const link = panel.getByRole('link', {
        name: (name) => name.startsWith(source.title) && name.endsWith('(opens in a new tab)'),
      })
      expect(link.getAttribute('href')).toBe(new URL(source.url).href)
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
        '_blank',
        'noopener noreferrer',
      ])
    }
    const headings = panel.getAllByRole('heading', { level: 4 }).map((node) => node.textContent)
    const founding = used.filter(({ foundingDocument }) => foundingDocument).length
    expect(headings).toEqual([
      `Founding documents ${founding}`,
      `Outside reports ${used.length - founding}`,
    ])
  })

  it('say which fields each speaks of, and mark collective blame, denial and weak reports', () => {
    const { panel } = show('2020-09-30-rocket-erbil-airport')
    const tags = panel
      .getAllByRole('list', { name: 'Speaks of' })
      .find((list) => list.textContent?.includes('denied'))
    expect(tags?.textContent).toContain('Blamed · denied')
    cleanup()
    const collective = show('2020-08-26-ied-convoy').panel
    expect(collective.getAllByText('Blamed · for the campaign as a whole')).toHaveLength(1)
  })

  it('are announced while they load and can be asked for again when they fail', async () => {
    const { panel } = show('2020-07-24-rocket', { status: 'loading' })
    expect(panel.getByText('Loading who says so …')).toBeTruthy()
    cleanup()
    const retry = vi.fn<() => void>()
    show('2020-07-24-rocket', { status: 'failed', error: new Error('no answer'), retry })
    expect(screen.getByRole('alert').textContent).toContain('could not be loaded')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retry).toHaveBeenCalledTimes(1)
  })

  it('never become a link that is not http or https', () => {
    expect(safeAddress('javascript:alert(1)')).toBeUndefined()
    expect(safeAddress('data:text/html,x')).toBeUndefined()
    expect(safeAddress('not an address')).toBeUndefined()
    expect(safeAddress(null)).toBeUndefined()
    expect(safeAddress('https://example.org/a')).toBe('https://example.org/a')
  })
})
