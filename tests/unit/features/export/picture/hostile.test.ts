// @vitest-environment jsdom
import fc from 'fast-check'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'

import type { Dataset } from '#domain/dataset.ts'
import { DEFAULT_VIEW } from '#state/viewState.ts'
import type { SharedView } from '#features/export/exportContext.ts'

import { sharedOf } from '../shared.ts'
import { fileOf, parsed, picturesOf, textIn } from './parsed.ts'

const SVG = 'http://www.w3.org/2000/svg'
const HOSTILE = '<script>alert("1")</script> &amp; \u0000 \u202Eturned \uD800 ]]> </text>'
const HARMLESS = '<script>alert("1")</script> &amp; \uFFFD \uFFFDturned \uFFFD ]]> </text>'

/** Shared data whose every text tries to be more than text. */
function hostile(): SharedView {
  const shared = sharedOf(DEFAULT_VIEW)
  const incidents = shared.incidents.map((incident) => ({ ...incident, title: HOSTILE }))
  const places = [...shared.dataset.places].map(
    ([id, place]) => [id, { ...place, name: `${place.name.slice(0, 3)}${HOSTILE}` }] as const,
  )
  const contextEvents = shared.dataset.contextEvents.map((event) => ({ ...event, title: HOSTILE }))
  const dataset: Dataset = { ...shared.dataset, incidents, places: new Map(places), contextEvents }
  return { ...shared, dataset, incidents, sentence: HOSTILE, title: HOSTILE, link: HOSTILE }
}

/** What of a text can be seen and has not been replaced. */
function visibleIn(text: string): string {
  return text.replaceAll(/[\p{C}\uFFFD]/gu, '')
}

describe('text that would be more', { timeout: 120_000 }, () => {
  it('stays text in well-formed pictures', () => {
    for (const svg of Object.values(picturesOf(hostile()))) {
      const root = parsed(svg)
      expect(root.querySelector('script')).toBeNull()
      expect(root.querySelector(':scope > title')?.textContent).toBe(HARMLESS)
      expect(textIn(root)).toContain('<script>alert("1")</script>')
      expect(svg).not.toContain('\u202E')
    }
  })

  it('is read back as it was by an XML parser, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const svg = createElement('svg', { xmlns: SVG }, createElement('text', { id: text }, text))
        const read = parsed(fileOf(svg)).firstElementChild
        expect(visibleIn(read?.textContent ?? '')).toBe(visibleIn(text))
        expect(read?.attributes).toHaveLength(1)
        expect(read?.childElementCount).toBe(0)
      }),
    )
  })
})
