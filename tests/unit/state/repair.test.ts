import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { ViewState } from '#state/viewState.ts'
import { queryOf, readQuery } from '#state/query.ts'
import { repairAddress, repairQuery } from '#state/repair.ts'

import { known } from '../fuzz/reading.ts'
import { SEED } from '../fuzz/seed.ts'
import { views } from '../views.ts'

/** The view that an address shows, and what of it is reported. */
function opened(search: string, hash = '') {
  return readQuery(repairAddress({ search, hash }).search, known)
}

/** As a browser reads an address that is typed or clicked. */
function openedAddress(query: string) {
  const { search, hash } = new URL(query, 'https://example.org/near-daily/')
  return opened(search, hash)
}

type Pair = readonly [name: string, value: string]

function pairsOf(query: string): readonly Pair[] {
  const parameters = query.slice(1).split('&')
  return parameters.map((parameter): Pair => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/su.exec(parameter) ?? []
    return [name, value]
  })
}

function eachPair(change: (pair: Pair) => string): (query: string) => string {
  return (query) => (query === '' ? '' : `?${pairsOf(query).map(change).join('&')}`)
}

/** Changes values, but not the words looked for: signs around them are theirs. */
const eachValue = (change: (value: string) => string) =>
  eachPair(([name, value]) => `${name}=${/^(vs\.)?q$/.test(name) ? value : change(value)}`)
const eachName = (change: (name: string) => string) =>
  eachPair(([name, value]) => `${change(name)}=${value}`)
const around = (sign: string) =>
  eachValue((value) => encodeURIComponent(sign) + value + encodeURIComponent(sign))
const LISTS =
  /^(?:vs\.)?(month|type|target|place|admin1|actor|role|evidence|harm|without|compare|cards)$/
const repeated = (suffix: (index: number) => string) =>
  eachPair(([name, value]) =>
    LISTS.test(name)
      ? value
          .split(',')
          .map((one, index) => `${name}${suffix(index)}=${one}`)
          .join('&')
      : `${name}=${value}`,
  )
const whole = (encode: (text: string) => string) => (query: string) =>
  query === '' ? '' : `?${encode(query.slice(1))}`

const AROUND = [' ', '\u00A0', '\u200B', '\u200D', '\uFEFF', '\u200F', '\u202A', '\u2066', '\u00AD']
const AFTER = ['.', ',', ')', '>', '"', "'", '…', '،', '»', '”', ':', ';', '*', '_', ']', '\uFE0F']

/** What other software does to links. */
const MANGLINGS: Readonly<Record<string, (query: string) => string>> = {
  ...Object.fromEntries(
    ['&amp;', '&#038;', '&#38;', '&#x26;', '&AMP;', '&amp;amp;', '&amp;#038;'].map((entity) => [
      `${entity} for &`,
      (query: string) => query.replaceAll('&', entity),
    ]),
  ),
  ...Object.fromEntries(AROUND.map((sign) => [`${encodeURIComponent(sign)} around`, around(sign)])),
  ...Object.fromEntries(
    AFTER.map((sign) => [`${sign} after`, eachValue((value) => value + encodeURIComponent(sign))]),
  ),
  'quotes around': eachValue((value) => `%22${value}%22`),
  'guillemets around': eachValue((value) => `«${value}»`),
  'an invisible sign inside': eachValue((value) => value.split('').join('\u200B')),
  'names in capitals': eachName((name) => name.toUpperCase()),
  'names with a capital': eachName((name) => name.charAt(0).toUpperCase() + name.slice(1)),
  'values in capitals': eachValue((value) => value.toUpperCase()),
  'names with brackets': eachName((name) => `${name}[]`),
  'names with encoded brackets': eachName((name) => `${name}%5B0%5D`),
  'names after a space': eachName((name) => `%20${name}`),
  'lists as repeated parameters': repeated(() => ''),
  'lists as an array': repeated(() => '[]'),
  'lists as a numbered array': repeated((index) => `[${index}]`),
  'spaces in lists': eachValue((value) => value.replaceAll(',', ',%20')),
  'Arabic commas in lists': eachValue((value) => value.replaceAll(',', '،')),
  'typographic hyphens in names': eachName((name) => name.replaceAll('-', '\u2011')),
  'typographic hyphens in values': eachValue((value) => value.replaceAll('-', '\u2011')),
  'encoded as a whole': whole(encodeURIComponent),
  'encoded as a whole, twice': whole((text) => encodeURIComponent(encodeURIComponent(text))),
  'encoded as a whole, as a form': whole((text) => `${encodeURIComponent(text)}=`),
  'encoded as an address again': whole(encodeURI),
  'values encoded again': eachPair(([name, value]) => `${name}=${encodeURIComponent(value)}`),
  'ampersands encoded': (query) => query.replaceAll('&', '%26'),
  'spaces as +': (query) => query.replaceAll('%20', '+'),
  'a second ?': (query) => `?${query}`,
  'a tracker after a second ?': (query) => `${query === '' ? '?a=1' : query}?fbclid=abc`,
  'a tracker before': (query) => `?fbclid=abc&${query.slice(1)}`,
  'a tracker before a second ?': (query) => (query === '' ? '' : `?fbclid=abc${query}`),
  'given twice': (query) => (query === '' ? '' : `${query}&${query.slice(1)}`),
  'an empty parameter': (query) => `${query === '' ? '?' : query}&&amp;`,
}

/** Those after which the address can still be split where it was. */
const COMBINED = Object.entries(MANGLINGS).flatMap(([name, mangle]) =>
  name === 'ampersands encoded' || name === 'an invisible sign inside' ? [] : [mangle],
)

/** A tracker's value that was encoded with our query in it cannot be told from an address of others. */
function isAmbiguous(first: unknown, second: unknown): boolean {
  return (
    first === MANGLINGS['a tracker before a second ?'] &&
    second === MANGLINGS['values encoded again']
  )
}

/** Words that look like what is undone. */
const TEXTS = [
  '%25',
  '%D8%A7',
  '50%20off',
  'AT&amp;T',
  '&#038;',
  'a?b=c',
  'month=2020-08',
  'Q[]',
  '%',
]
const anyText = fc.oneof(
  fc.constantFrom(...TEXTS, '', 'taji', 'بغداد التاجي', ' spaced ', 'why?'),
  fc.string({ maxLength: 20 }),
)
const anyView: fc.Arbitrary<ViewState> = fc
  .tuple(views(), anyText)
  .map(([view, text]) => searching(view, text))

/** A view that looks for these words, on both sides if it has two. */
function searching({ versus, ...view }: ViewState, text: string): ViewState {
  const filter = { ...view.filter, text }
  const second = versus && { ...versus, filter: { ...versus.filter, text } }
  return { ...view, filter, versus: second }
}

describe('a link that other software has changed', () => {
  it.each(Object.entries(MANGLINGS))('%s shows the same view', (name, mangle) => {
    fc.assert(
      fc.property(anyView, (any) => {
        // An ampersand encoded after the fact cannot be told from one in the words.
        const text = name === 'ampersands encoded' ? '' : any.filter.text
        const view = searching(any, text)
        const mangled = mangle(queryOf(view))
        expect({ mangled, ...openedAddress(mangled) }).toEqual({
          mangled,
          ...opened(queryOf(view)),
        })
      }),
      { numRuns: 40, seed: SEED },
    )
  })

  it('is repaired or reported after any two of these changes', () => {
    const changes = fc.constantFrom(...COMBINED)
    fc.assert(
      fc.property(views(), changes, changes, (any, first, second) => {
        fc.pre(!isAmbiguous(first, second))
        const view = searching(any, '')
        const mangled = second(first(queryOf(view)))
        const { view: shown, faults } = openedAddress(mangled)
        expect({ mangled, view: faults.length > 0 ? view : shown }).toEqual({ mangled, view })
      }),
      { numRuns: 1000, seed: SEED },
    )
  })
})

describe('a link of this page', () => {
  it('is read as it was written, whatever the reader looks for', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const query = queryOf(view)
        expect(repairQuery(query)).toBe(query)
        expect(opened(query)).toEqual({ view, faults: [] })
      }),
      { numRuns: 500, seed: SEED },
    )
  })
})

describe('a repaired query', () => {
  it.each([
    ['?type=rocket&utm_source=a%2Fb&x=1,2', '?type=rocket&utm_source=a%2Fb&x=1,2'],
    ['?UTM_Source=Mail&Ref[]=a&amp;x=y', '?UTM_Source=Mail&Ref[]=a&amp;x=y'],
    ['?next=https://a.org/?id=7&type=rocket', '?next=https://a.org/?id=7&type=rocket'],
    ['?month=2020-08?fbclid=abc', '?month=2020-08&fbclid=abc'],
    ['?q=taji?utm_source=x&utm_medium=y', '?q=taji&utm_source=x&utm_medium=y'],
    ['?q=%25D8%25A7', '?q=%D8%A7'],
    ['?q=why?', '?q=why?'],
    ['?sort=date&sort=place', '?sort=date&sort=place'],
    ['?type=…', '?type=%E2%80%A6'],
  ])('from %s is %s', (query, repaired) => {
    expect(repairQuery(query)).toBe(repaired)
  })

  it('takes back what the browser took for the fragment, and leaves the fragment', () => {
    const { search, hash } = new URL('https://a.org/?month=2020-08&#038;type=rocket&#38;n=1#list')
    expect(repairAddress({ search, hash })).toEqual({
      search: '?month=2020-08&type=rocket&n=1',
      hash: '#list',
    })
    const own = { search: '?month=2020-08', hash: '#038;type=rocket' }
    expect(repairAddress(own)).toEqual(own)
  })

  it('of a thousand parameters inside one another is made at once', () => {
    const nested = [`?${'a=1?'.repeat(4000)}`, `?type=${'%25'.repeat(4000)}`, '?&amp;'.repeat(4000)]
    for (const query of nested) expect(() => opened(query)).not.toThrow()
  })
})

describe('what cannot be repaired', () => {
  it.each([
    ['?sort=date&sort=place', [{ param: 'sort', value: 'place', repeated: true }]],
    ['?from=2020-08-01&from=2020-08-05', [{ param: 'from', value: '2020-08-05', repeated: true }]],
    ['?type=rоcket', [{ param: 'type', value: 'rоcket' }]],
    ['?month=2020-08;type=rocket', [{ param: 'month', value: '2020-08;type=rocket' }]],
    ['?type=ied%20convoy', [{ param: 'type', value: 'ied convoy' }]],
    ['?n=-1&data=1.0', [{ param: 'n', value: '-1' }]],
  ])('is reported: %s', (query, faults) => {
    expect(openedAddress(query).faults).toEqual(faults)
  })
})
