// @vitest-environment jsdom
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'

import { parseDataset } from '#data/dataset.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { DEFAULT_VIEW } from '#state/viewState.ts'
import { citationsOf } from '#features/export/cite/citations.ts'
import { csvText } from '#features/export/csv.ts'
import { geojsonText } from '#features/export/geojson.ts'
import { jsonText } from '#features/export/json.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import { datasetTitle } from '#features/export/title.ts'

import { pageText } from '../../../src/site/pageTemplate.ts'
import { sitePages, type SitePage } from '../../../src/site/sitePages.ts'
import { HOSTILE_TEXTS, MARKUP, PLANTED_TAG } from '../../hostile.ts'
import { datasetText } from '../data/texts.ts'
import { textOf } from '../documents.ts'
import { parsed, picturesOf } from '../features/export/picture/parsed.ts'
import { readCsv } from '../features/export/readers.ts'
import { sharedOf } from '../features/export/shared.ts'
import { withPlanted } from './planted.ts'

const usual = sharedOf(DEFAULT_VIEW)

/** Everything, shared from data whose every free text has this before it. */
function sharedWith(planted: string): SharedView {
  const reading = parseDataset(JSON.stringify(withPlanted(JSON.parse(datasetText), planted)))
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  const dataset = reading.value
  return {
    ...usual,
    dataset,
    incidents: dataset.incidents,
    sentence: planted + usual.sentence,
    title: datasetTitle(dataset.meta, ENGLISH),
  }
}

/** What a citation program reads in a file of its kind. */
function citedIn(cited: string | undefined, forceType: string): readonly unknown[] {
  return new Cite(cited, { forceType }).data
}

/** Some texts that would be more: each is planted in every field of the data at once. */
const TEXTS = HOSTILE_TEXTS.map((text) => ({ text, told: JSON.stringify(text).slice(0, 40) }))

describe.each(TEXTS)('with $told in every text of the data', ({ text }) => {
  const shared = sharedWith(text)
  const titles = shared.incidents.map(({ title }) => title)
  const guard = /^[=+\-@\t\r\n]/.test(text) ? "'" : ''

  it('CSV has it in its cells, and no row or cell more', () => {
    const { head, rows } = readCsv(csvText(shared, { bom: false }))
    expect(head).toEqual(readCsv(csvText(usual, { bom: false })).head)
    expect(rows.map((row) => row['title'])).toEqual(titles.map((title) => guard + title))
    const placed = rows.filter((row) => row['location'] !== '')
    expect(placed.length).toBeGreaterThan(50)
    for (const { location = '' } of placed) expect(location.startsWith(guard + text)).toBe(true)
    for (const { source = '' } of rows) expect(source.startsWith(guard + text)).toBe(true)
  })

  it('JSON and GeoJSON have it as text', () => {
    const { incidents } = JSON.parse(jsonText(shared))
    const { features } = JSON.parse(geojsonText(shared))
    expect(incidents.map(({ title }: { title: string }) => title)).toEqual(titles)
    expect(features).toHaveLength(titles.length)
    expect(features[0].properties.title).toBe(titles[0])
  })

  it('a citation stays one citation', () => {
    const cited = Object.fromEntries(citationsOf(shared).map((one) => [one.style, one.text]))
    expect(citedIn(cited['bibtex'], '@bibtex/text')).toHaveLength(1)
    expect(citedIn(cited['ris'], '@ris/file')).toHaveLength(1)
    expect(JSON.parse(cited['csl-json'] ?? '')).toHaveLength(1)
    const lines = (cited['ris'] ?? '').trim().split(/\r?\n/)
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line))).toEqual([])
  })
})

describe('with markup in every text of the data', { timeout: 120_000 }, () => {
  const shared = sharedWith(MARKUP)

  it('pictures are well-formed, run nothing and have no element of it', () => {
    for (const svg of Object.values(picturesOf(shared))) {
      const root = parsed(svg)
      expect(root.querySelectorAll(`${PLANTED_TAG}, script, img, foreignObject`)).toHaveLength(0)
      const attributes = Array.from(root.querySelectorAll('*'), (element) => [
        ...element.attributes,
      ]).flat()
      expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([])
      const led = attributes.filter(({ name }) => name.endsWith('href'))
      expect(led.filter(({ value }) => !value.startsWith('#'))).toEqual([])
      expect(root.textContent).toContain(PLANTED_TAG)
    }
  })

  it('the page for readers without scripts and its head have it as text', () => {
    const [home] = sitePages({ ...shared, title: MARKUP })
    const page = home as SitePage
    const template = textOf('index.html')
    const text = pageText(template, page, [page], 'https://example.org/')
    const read = new DOMParser().parseFromString(text, 'text/html')
    const scripts = Array.from(read.querySelectorAll('script'), ({ type }) => type)
    expect(scripts.toSorted()).toEqual(['', 'application/ld+json', 'module'])
    expect(read.querySelectorAll(`${PLANTED_TAG}, img, [onload], [onerror]`)).toHaveLength(0)
    expect(read.title).toBe(MARKUP)
    expect(read.querySelector('meta[name=description]')?.getAttribute('content')).toContain(MARKUP)
    const cells = Array.from(read.querySelectorAll('noscript tbody tr'), (row) => row.textContent)
    expect(cells).toHaveLength(shared.incidents.length)
    expect(cells.every((cell) => cell.includes(MARKUP))).toBe(true)
    const ld = read.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
    expect(JSON.parse(ld).name).toContain(MARKUP)
  })
})
