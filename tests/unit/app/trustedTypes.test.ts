// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { RULES } from '../../../src/app/trustedTypes.ts'

const self = import.meta.url
const here = new URL('../../../src/app/', self).href

describe('text that would become HTML', () => {
  it('is let through where Leaflet looks whether the browser draws SVG', () => {
    expect(RULES.createHTML('<svg/>')).toBe('<svg/>')
  })

  it.each([
    '<b>',
    '<svg/><img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<a href="https://example.org">credit</a>',
  ])('is refused: %j', (text) => {
    expect(RULES.createHTML(text)).toBeNull()
  })
})

describe('the address of a worker', () => {
  it.each([`${here}search-1a2b3c4d.js`, new URL('../sw.js', here).href])(
    'is let through when it is our own: %s',
    (address) => {
      expect(RULES.createScriptURL(address)).toBe(address)
    },
  )

  it.each([
    'https://example.org/assets/worker.js',
    'data:text/javascript,alert(1)',
    'blob:https://example.org/5f0c',
    `${here}../../sw.js`,
    `${here}../data/near-daily.json`,
  ])('is refused when it is another: %s', (address) => {
    expect(RULES.createScriptURL(address)).toBeNull()
  })
})
