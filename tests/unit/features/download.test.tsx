// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'

import { DownloadOptions } from '#features/export/DownloadOptions.tsx'
import type {
  PictureButtonsProps,
  PictureResult,
  PictureRequest,
} from '#features/export/PictureButtons.tsx'

afterEach(cleanup)

const FORMATS = ['csv', 'csv-bom', 'json', 'geojson'] as const

interface Stage {
  readonly basemap?: PictureButtonsProps['basemap']
  readonly rows?: number
  readonly onSave?: PictureButtonsProps['onSave']
  readonly isComparison?: boolean
}

function show({ basemap = 'ready', rows = 13, onSave, isComparison = false }: Stage = {}) {
  const saved: string[] = []
  const wishes: PictureRequest[] = []
  const printed: true[] = []
  render(
    <DownloadOptions
      isComparison={isComparison}
      files={{
        files: FORMATS.map((format) => ({ format, rows })),
        onSave: (format) => saved.push(format),
      }}
      pictures={{
        basemap,
        theme: 'light',
        onSave:
          onSave ??
          ((wish) => {
            wishes.push(wish)
            return Promise.resolve({ text: 'Saved: picture' })
          }),
      }}
      onPrint={() => printed.push(true)}
    />,
  )
  return { user: userEvent.setup(), saved, wishes, printed }
}

describe('downloads', () => {
  it('tell on each button how many rows the file has, and save the one asked for', async () => {
    const { user, saved } = show()
    for (const name of ['CSV · 13 rows', 'CSV for Excel · 13 rows', 'JSON · 13 rows']) {
      expect(screen.getByRole('button', { name })).toBeTruthy()
    }
    await user.click(screen.getByRole('button', { name: 'GeoJSON · 13 rows' }))
    expect(saved).toEqual(['geojson'])
  })

  it('say one row where there is one, and none where there is none', () => {
    show({ rows: 1 })
    expect(screen.getByRole('button', { name: 'CSV · 1 row' })).toBeTruthy()
    cleanup()
    show({ rows: 0 })
    expect(screen.getByRole('button', { name: 'CSV · 0 rows' })).toBeTruthy()
  })

  it('draw a picture in the colours asked for, and say so', async () => {
    const { user, wishes } = show()
    const colours = screen.getByRole('combobox', { name: 'Colours of the pictures' })
    await user.selectOptions(colours, 'Dark')
    await user.click(screen.getByRole('button', { name: 'Day by day, PNG' }))
    expect(wishes).toEqual([{ kind: 'rhythm', format: 'PNG', theme: 'dark' }])
    expect((await screen.findByText('Saved: picture')).getAttribute('role')).toBe('status')
  })

  it('of a comparison have a picture of both sides, and say what shows one', async () => {
    const { user, wishes } = show({ isComparison: true })
    await user.click(screen.getByRole('button', { name: 'Both sides, SVG' }))
    expect(wishes).toEqual([{ kind: 'versus', format: 'SVG', theme: 'light' }])
    expect(screen.getByText(/show side A alone/)).toBeTruthy()
    cleanup()
    show()
    expect(screen.queryByRole('button', { name: 'Both sides, SVG' })).toBeNull()
  })

  it('offer the SVG where a PNG failed, and keep the focus', async () => {
    const saved: string[] = []
    const onSave = (wish: PictureRequest): Promise<PictureResult> => {
      if (wish.format === 'PNG') {
        return Promise.resolve({ text: 'No PNG', instead: { ...wish, format: 'SVG' } })
      }
      saved.push(wish.kind)
      return Promise.resolve({ text: `Saved: ${wish.kind}.svg` })
    }
    const { user } = show({ onSave })
    await user.click(screen.getByRole('button', { name: 'Day by day, PNG' }))
    const instead = await screen.findByRole('button', { name: 'Save as SVG instead: Day by day' })
    await user.click(instead)
    expect(await screen.findByText('Saved: rhythm.svg')).toBeTruthy()
    expect(saved).toEqual(['rhythm'])
    expect(document.activeElement).toBe(instead)
    await user.click(screen.getByRole('button', { name: 'Calendar, SVG' }))
    expect(screen.queryByRole('button', { name: /instead/ })).toBeNull()
  })

  it('tell what came of the latest wish, whichever answers last', async () => {
    const answers: ((result: PictureResult) => void)[] = []
    const onSave = () => new Promise<PictureResult>((resolve) => answers.push(resolve))
    const { user } = show({ onSave })
    await user.click(screen.getByRole('button', { name: 'Day by day, PNG' }))
    await user.click(screen.getByRole('button', { name: 'Day by day, SVG' }))
    answers[1]?.({ text: 'Saved: rhythm.svg' })
    expect(await screen.findByText('Saved: rhythm.svg')).toBeTruthy()
    await act(async () => answers[0]?.({ text: 'Failed' }))
    expect(screen.getByText('Saved: rhythm.svg')).toBeTruthy()
  })

  it('draw no map without its lines', () => {
    show({ basemap: 'failed' })
    expect(screen.getByRole('button', { name: 'Map, PNG' })).toHaveProperty('disabled', true)
    expect(screen.getByRole('button', { name: 'Day by day, PNG' })).toHaveProperty(
      'disabled',
      false,
    )
    expect(screen.getByText(/The map outlines could not be loaded/)).toBeTruthy()
  })

  it('print', async () => {
    const { user, printed } = show()
    await user.click(screen.getByRole('button', { name: 'Print this view' }))
    expect(printed).toEqual([true])
  })
})
