// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { embedCode } from '#features/export/embed.ts'

/** The elements that a page gets which takes this code in. */
function taken(code: string): readonly Element[] {
  return [...new DOMParser().parseFromString(code, 'text/html').body.children]
}

/** As HTML can hold it: with one line end and no null. */
function plain(raw: string): string {
  return raw.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\ufffd')
}

describe('the code of a frame', () => {
  it('gives a page exactly one frame with the address and the title, whatever they hold', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('"><script>alert(1)</script>', '?a=1&amp;b=2&lt', "' onload='x"),
    )
    fc.assert(
      fc.property(text, text, (src, title) => {
        const [frame, ...more] = taken(embedCode({ src, title, width: '100%', height: '600' }))
        expect(more).toEqual([])
        expect(frame?.getAttribute('src')).toBe(plain(src))
        expect(frame?.getAttribute('title')).toBe(plain(title))
        expect(frame?.childNodes).toHaveLength(0)
      }),
    )
  })

  it('has a size, loads late and asks for no permission', () => {
    const [frame] = taken(
      embedCode({ src: './', title: '67 incidents', width: '640', height: '480' }),
    )
    expect(frame?.tagName).toBe('IFRAME')
    expect(frame?.getAttribute('width')).toBe('640')
    expect(frame?.getAttribute('height')).toBe('480')
    expect(frame?.getAttribute('loading')).toBe('lazy')
    expect(frame?.hasAttribute('allow')).toBe(false)
  })
})
