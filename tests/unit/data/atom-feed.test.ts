// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { wholeView } from '../../../src/site/machineView.ts'
import { changesFeed } from '../../../src/site/atomFeed.ts'
import { realRecords } from './files.ts'

const ATOM = 'http://www.w3.org/2005/Atom'
const SITE = 'https://example.org/near-daily/'
/** RFC 3339, as RFC 4287 (3.3) wants it: with `T`, and `Z` or an offset. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const [meta] = realRecords.meta

/** Well-formed, or this throws. */
function parsed(text: string): Element {
  const { documentElement } = new DOMParser().parseFromString(text, 'application/xml')
  expect(documentElement.querySelector('parsererror')).toBeNull()
  return documentElement
}

function feedOf(siteUrl: string | undefined): Element {
  return parsed(changesFeed(wholeView('data', siteUrl)))
}

function children(parent: Element, name: string): readonly Element[] {
  return [...parent.children].filter(
    ({ localName, namespaceURI }) => localName === name && namespaceURI === ATOM,
  )
}

function textIn(parent: Element, name: string): string {
  const found = children(parent, name)
  expect(found.map(({ localName }) => localName)).toEqual([name])
  return found[0]?.textContent ?? ''
}

function hrefs(of: Element): readonly string[] {
  return [...of.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '')
}

describe('the feed of changes', () => {
  const feed = feedOf(SITE)
  const entries = children(feed, 'entry')

  it('has once each what RFC 4287 asks of a feed and of its entries', () => {
    expect([feed.localName, feed.namespaceURI]).toEqual(['feed', ATOM])
    const [author] = children(feed, 'author')
    expect(author && textIn(author, 'name')).toBe('Near-Daily')
    for (const part of [feed, ...entries]) {
      expect(textIn(part, 'title')).not.toBe('')
      expect(textIn(part, 'id')).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
      expect(textIn(part, 'updated')).toMatch(TIME)
    }
    const ids = [feed, ...entries].map((part) => textIn(part, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has nothing in it that Atom does not know there', () => {
    const known = new Set([
      'id',
      'title',
      'updated',
      'author',
      'rights',
      'link',
      'entry',
      'content',
    ])
    for (const part of [feed, ...entries]) {
      expect([...part.children].filter(({ localName }) => !known.has(localName))).toEqual([])
    }
    for (const content of entries.flatMap((entry) => children(entry, 'content'))) {
      expect(content.getAttribute('type')).toBe('xhtml')
      expect([...content.children].map(({ localName }) => localName)).toEqual(['div'])
    }
  })

  it('has one entry for each version, the newest first, with each record that it changed', () => {
    const newest = meta?.changes.toReversed() ?? []
    expect(entries.map((entry) => textIn(entry, 'updated'))).toEqual(
      newest.map(({ date }) => `${date}T00:00:00Z`),
    )
    for (const [index, { note, records }] of newest.entries()) {
      const content = entries[index]?.querySelector('content')
      expect(content?.querySelector('p')?.textContent).toBe(note)
      const told = [...(content?.querySelectorAll('li') ?? [])].map((item) => item.textContent)
      expect(told.map((text) => text.replace(/^.*?: /, ''))).toEqual(
        records.map((record) => record.note),
      )
    }
  })

  it('has links that are absolute where the address of the site is known, else relative to it', () => {
    expect(hrefs(feed).filter((href) => !href.startsWith(SITE))).toEqual([])
    expect(hrefs(feedOf(undefined)).filter((href) => !href.startsWith('./?'))).toEqual([])
    const self = children(feed, 'link').find((each) => each.getAttribute('rel') === 'self')
    expect(self?.getAttribute('href')).toBe(`${SITE}changes.xml`)
  })
})
