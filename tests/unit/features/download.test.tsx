// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'

import type { EvidenceState } from '#domain/evidenceState.ts'
import { DownloadWays } from '#features/export/DownloadWays.tsx'
import type {
  PictureButtonsProps,
  PictureResult,
  PictureWish,
} from '#features/export/PictureButtons.tsx'

import { realEvidence } from '../realData.ts'

afterEach(cleanup)

const READY: EvidenceState = { status: 'ready', evidence: realEvidence() }
const FORMATS = ['csv', 'csv-bom', 'json', 'geojson'] as const

interface Stage {
  readonly evidence?: EvidenceState
  readonly basemap?: PictureButtonsProps['basemap']
  readonly rows?: number
  readonly onSave?: PictureButtonsProps['onSave']
}

function show({ evidence = READY, basemap = 'ready', rows = 13, onSave }: Stage = {}) {
  const saved: string[] = []
  const wishes: PictureWish[] = []
  const printed: true[] = []
  render(
    <DownloadWays
      evidence={evidence}
      filesOf={() => FORMATS.map((format) => ({ format, rows }))}
      onSave={(_, format) => saved.push(format)}
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

  it('wait for the sources', () => {
    show({ evidence: { status: 'loading' } })
    expect(screen.queryByRole('button', { name: /CSV/ })).toBeNull()
  })

  it('say that the sources failed, and try again', async () => {
    const retried: true[] = []
    const failed = { error: new Error('offline'), retry: () => retried.push(true) }
    const { user } = show({ evidence: { status: 'failed', ...failed } })
    expect(screen.queryByRole('button', { name: /CSV/ })).toBeNull()
    await user.click(within(screen.getByRole('alert')).getByRole('button'))
    expect(retried).toEqual([true])
  })

  it('draw a picture in the colours asked for, and say so', async () => {
    const { user, wishes } = show()
    const colours = screen.getByRole('combobox', { name: 'Colours of the pictures' })
    await user.selectOptions(colours, 'Dark')
    await user.click(screen.getByRole('button', { name: 'Rhythm, PNG' }))
    expect(wishes).toEqual([{ kind: 'rhythm', format: 'PNG', theme: 'dark' }])
    expect((await screen.findByText('Saved: picture')).getAttribute('role')).toBe('status')
  })

  it('offer the SVG where a PNG failed, and keep the focus', async () => {
    const saved: string[] = []
    const onSave = (wish: PictureWish): Promise<PictureResult> => {
      if (wish.format === 'PNG') {
        return Promise.resolve({ text: 'No PNG', instead: { ...wish, format: 'SVG' } })
      }
      saved.push(wish.kind)
      return Promise.resolve({ text: `Saved: ${wish.kind}.svg` })
    }
    const { user } = show({ onSave })
    await user.click(screen.getByRole('button', { name: 'Rhythm, PNG' }))
    const instead = await screen.findByRole('button', { name: 'Save as SVG instead: Rhythm' })
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
    await user.click(screen.getByRole('button', { name: 'Rhythm, PNG' }))
    await user.click(screen.getByRole('button', { name: 'Rhythm, SVG' }))
    answers[1]?.({ text: 'Saved: rhythm.svg' })
    expect(await screen.findByText('Saved: rhythm.svg')).toBeTruthy()
    await act(async () => answers[0]?.({ text: 'Failed' }))
    expect(screen.getByText('Saved: rhythm.svg')).toBeTruthy()
  })

  it('draw no map without its lines', () => {
    show({ basemap: 'failed' })
    expect(screen.getByRole('button', { name: 'Map, PNG' })).toHaveProperty('disabled', true)
    expect(screen.getByRole('button', { name: 'Rhythm, PNG' })).toHaveProperty('disabled', false)
    expect(screen.getByText(/The lines of the map could not be loaded/)).toBeTruthy()
  })

  it('print', async () => {
    const { user, printed } = show()
    await user.click(screen.getByRole('button', { name: 'Print this view' }))
    expect(printed).toEqual([true])
  })
})
