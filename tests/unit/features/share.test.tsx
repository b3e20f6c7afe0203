// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'

import type { EmbedChoice } from '#features/export/EmbedTab.tsx'
import type { LinkTabProps } from '#features/export/LinkTab.tsx'
import { ShareTabs } from '#features/export/ShareTabs.tsx'

afterEach(() => {
  cleanup()
  Reflect.deleteProperty(navigator, 'share')
})

const LINK = 'https://example.org/near-daily/?type=rocket&data=1.0&n=27&lang=en'
const INCIDENT = 'https://example.org/near-daily/?incident=2020-07-27-rocket&lang=en'
const SENTENCE = '27 of 67 incidents, on 26 of 70 days: rockets'

interface Stage {
  readonly record?: LinkTabProps['record']
  readonly part?: EmbedChoice['part']
}

function show({ record, part = 'list' }: Stage = {}) {
  const choices: EmbedChoice[] = []
  const saved: string[] = []
  const user = userEvent.setup()
  render(
    <ShareTabs
      link={{ link: LINK, record, sentence: SENTENCE }}
      embed={{
        part,
        frameOf: (choice) => {
          choices.push(choice)
          return { src: 'about:blank', title: SENTENCE, code: JSON.stringify(choice) }
        },
      }}
      cite={{
        citations: [
          { style: 'apa', name: 'APA', text: 'Near-Daily contributors. (2026).' },
          { style: 'ris', name: 'RIS', text: 'TY  - DATA' },
        ],
        onSave: (style) => saved.push(style),
      }}
    />,
  )
  return {
    user,
    choices,
    saved,
    tab: (name: string) => user.click(screen.getByRole('tab', { name })),
  }
}

/** The text that a field offers. */
function valueOf(name: string): string {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value
}

/** What the code for a page was made of. */
function codeShown(): EmbedChoice {
  return JSON.parse(valueOf('Code for your page')) as EmbedChoice
}

describe('sharing a link', () => {
  it('shows the whole link, copies it and says so', async () => {
    const { user } = show()
    expect(screen.getByRole('textbox', { name: 'Link to this view' })).toHaveProperty('value', LINK)
    await user.click(screen.getByRole('button', { name: 'Copy: Link to this view' }))
    expect(await navigator.clipboard.readText()).toBe(LINK)
    expect((await screen.findByText('Copied')).getAttribute('role')).toBe('status')
  })

  it('selects the link where the browser refuses to copy', async () => {
    const { user } = show()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: 'Copy: Link to this view' }))
    await screen.findByText(/did not allow copying/)
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link to this view' })
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(LINK)
  })

  it('names the QR code', () => {
    show()
    expect(screen.getByRole('img', { name: 'QR code of the link to this view' })).toBeTruthy()
  })

  it('offers the link of an incident only when one is open', () => {
    show({ record: { kind: 'incident', link: INCIDENT } })
    const name = 'Link to this incident only'
    expect(screen.getByRole('textbox', { name })).toHaveProperty('value', INCIDENT)
    cleanup()
    show()
    expect(screen.queryByRole('textbox', { name })).toBeNull()
  })

  it('offers the apps of the device only where it has a way to', async () => {
    show()
    expect(screen.queryByRole('button', { name: /Share with an app/ })).toBeNull()
    cleanup()
    const share = vi.fn<Navigator['share']>().mockResolvedValue()
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    const { user } = show()
    await user.click(screen.getByRole('button', { name: /Share with an app/ }))
    expect(share).toHaveBeenCalledWith({ title: 'Near-Daily', text: SENTENCE, url: LINK })
  })
})

describe('embedding', () => {
  it('begins with the view that stands, and follows every choice', async () => {
    const { user, tab } = show()
    await tab('Embed')
    expect(codeShown()).toMatchObject({ part: 'list', lang: 'en', width: '100%' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'View' }), 'Calendar')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'Dark')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'العربية')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Width' }), '360 pixels')
    expect(codeShown()).toMatchObject({ part: 'calendar', theme: 'dark', lang: 'ar', width: '360' })
    expect(screen.getByTitle(SENTENCE).getAttribute('width')).toBe('360')
  })
})

describe('embedding a comparison', () => {
  it('offers both sides first, and says of any other part that it has one side alone', async () => {
    const { user, tab } = show({ part: 'versus' })
    await tab('Embed')
    expect(codeShown()).toMatchObject({ part: 'versus', height: '900' })
    expect(screen.getByText(/shows the comparison/)).toBeTruthy()
    await user.selectOptions(screen.getByRole('combobox', { name: 'View' }), 'Map')
    expect(codeShown().part).toBe('map')
    expect(screen.getByText('The frame shows side A alone.')).toBeTruthy()
  })

  it('is not offered where nothing is compared', async () => {
    const { tab } = show()
    await tab('Embed')
    expect(screen.queryByRole('option', { name: 'Both sides' })).toBeNull()
  })
})

describe('citing', () => {
  it('shows the style that is asked for and saves it', async () => {
    const { user, saved, tab } = show()
    await tab('Cite')
    expect(valueOf('Citation')).toContain('(2026)')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Style' }), 'RIS')
    expect(valueOf('Citation')).toBe('TY  - DATA')
    await user.click(screen.getByRole('button', { name: 'Download the file' }))
    expect(saved).toEqual(['ris'])
  })
})

describe('the tabs', () => {
  it('are walked by arrow keys, and one panel shows at a time', async () => {
    const { user } = show()
    const list = within(screen.getByRole('tablist', { name: 'Ways to share' }))
    await user.click(list.getByRole('tab', { name: 'Link' }))
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(list.getByRole('tab', { name: 'Embed', selected: true }))
    expect(screen.getByRole('tabpanel', { name: 'Embed' })).toBeTruthy()
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement).toBe(list.getByRole('tab', { name: 'Cite', selected: true }))
    await user.keyboard('{Home}')
    expect(screen.getAllByRole('tabpanel')).toHaveLength(1)
    expect(screen.getByRole('tabpanel', { name: 'Link' })).toBeTruthy()
  })
})
