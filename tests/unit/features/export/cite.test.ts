import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { DEFAULT_VIEW, type ViewState } from '#state/viewState.ts'
import { queryOf } from '#state/query.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { citationsOf, type CitationStyle } from '#features/export/cite/citations.ts'
import type { SharedView } from '#features/export/exportContext.ts'

import { views } from '../../views.ts'
import { sharedOf } from './shared.ts'

const type = { include: ['rocket'], exclude: [] }
const shared = sharedOf({ ...DEFAULT_VIEW, filter: { ...DEFAULT_VIEW.filter, type } })

const TITLE = 'Near-Daily: attacks on US-linked targets in Iraq, 23 July to 30 September 2020'
const WORDS = '27 of 67 incidents, on 26 of 70 days: rockets'
const LINK = 'https://example.org/near-daily/?type=rocket&lang=en'

/** Milliseconds that the processor may take to start on a busy machine. */
const SLOW = 60_000

const DATASET = {
  type: 'dataset',
  issued: { 'date-parts': [[2026, 11, 29]] },
  language: 'en',
}

/** What each style for programs tells in its own way: BibTeX has no type for data, no day and no language. */
const MACHINE_STYLES = [
  ['csl-json', DATASET],
  ['ris', DATASET],
  ['bibtex', { type: 'document', issued: { 'date-parts': [[2026, 11]] } }],
] as const

function cited(view: SharedView, style: CitationStyle): string {
  return citationsOf(view).find((citation) => citation.style === style)?.text ?? ''
}

/** What a reference manager takes out of a citation. */
function taken(view: SharedView, style: CitationStyle): Readonly<Record<string, unknown>> {
  const [item = {}, ...more] = new Cite(cited(view, style)).data
  expect(more).toEqual([])
  return item
}

function inApa(input: unknown): string {
  return new Cite(input).format('bibliography', { template: 'apa', lang: 'en-US' }).trim()
}

describe.each(MACHINE_STYLES)('%s, read by a citation program', (style, own) => {
  it('tells what it is, version, days, filter and link', () => {
    const { author, ...rest } = taken(shared, style)
    expect(rest).toMatchObject({
      ...own,
      title: TITLE,
      version: '1.1',
      URL: LINK,
      accessed: { 'date-parts': [[2026, 11, 26]] },
      note: WORDS,
    })
    const [name = {}, ...others] = author as readonly Readonly<Record<string, string>>[]
    expect([Object.values(name), others]).toEqual([['Near-Daily contributors'], []])
  })

  it('keeps every sign that BibTeX, RIS or JSON reads as more than itself', () => {
    const sentence = String.raw`3 of 67 incidents: matching “50% & {a} _b_ ~c^2 $5 #1 \n "q" الطارمية”`
    const link = 'https://example.org/?q=50%25+%7B_a%7Eb%23&n=3#part'
    const item = taken({ ...shared, sentence, link }, style)
    expect([item['note'], item['URL']]).toEqual([sentence, link])
  })

  it(
    'is one record, whatever is in the filter',
    () => {
      const signs = fc.constantFrom(
        ...Array.from('\r\n{}\\%&$#_~^@"=, -abT Y'),
        'ER  - ',
        '\nTY  - JOUR\r\n',
        'ب',
      )
      fc.assert(
        fc.property(fc.string({ unit: signs, maxLength: 30 }), (text) => {
          const item = taken({ ...shared, sentence: `matching ${text}.` }, style)
          expect(item).toMatchObject({ type: own.type, title: TITLE, version: '1.1', URL: LINK })
        }),
        { numRuns: 100 },
      )
    },
    SLOW,
  )
})

describe('the plain styles', () => {
  it(
    'APA is what a CSL processor makes of our CSL-JSON, and the day of access',
    () => {
      const [item = {}]: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
        cited(shared, 'csl-json'),
      )
      // The processor gives the day of access only where no day of issue is known.
      const { issued: _issued, ...undated } = item
      const retrieved = /Retrieved .*, from /.exec(inApa(undated))?.[0] ?? ''
      const apa = cited(shared, 'apa')
      expect(retrieved).toBe('Retrieved November 26, 2026, from ')
      expect(apa).toContain(retrieved)
      expect(apa.replace(retrieved, '')).toBe(inApa(item))
      expect(apa).toBe(
        `Near-Daily contributors. (2026). ${TITLE} (Version 1.1) [Data set: ${WORDS}]. Retrieved November 26, 2026, from ${LINK}`,
      )
    },
    SLOW,
  )

  it('APA is the same by way of BibTeX, but for the kind of work', () => {
    const apa = inApa(cited(shared, 'csl-json'))
    const kind = ` [Data set: ${WORDS}]`
    expect(apa).toContain(kind)
    expect(inApa(cited(shared, 'bibtex'))).toBe(
      apa.replace(kind, '').replace('(2026)', '(2026, November)'),
    )
  })

  it('Chicago has title, version, day, filter, day of access and link', () => {
    expect(cited(shared, 'chicago')).toBe(
      `Near-Daily contributors. “${TITLE}.” Version 1.1, November 29, 2026. Data set: ${WORDS}. Accessed November 26, 2026. ${LINK}.`,
    )
  })
})

/** The types and the fields of `@misc` that the style files of BibTeX print, such as plain.bst. */
const BIBTEX_TYPES =
  /^@(article|book|booklet|conference|inbook|incollection|inproceedings|manual|mastersthesis|misc|phdthesis|proceedings|techreport|unpublished)\{/
const MISC_FIELDS = ['author', 'title', 'howpublished', 'month', 'year', 'note']

/** The fields of an entry as they stand in the file, by name. */
function bibtexFields(text: string): ReadonlyMap<string, string> {
  const fields = text.matchAll(/^ {2}(\w+) = (.*),$/gm)
  return new Map(Array.from(fields, ([, name = '', value = '']) => [name, value]))
}

describe('an entry of BibTeX', () => {
  const text = cited(shared, 'bibtex')
  const fields = bibtexFields(text)

  it('has a type that every style knows, which prints author, title, address, date and view', () => {
    expect(text).toMatch(BIBTEX_TYPES)
    expect(MISC_FIELDS.map((name) => fields.get(name))).toEqual([
      '{{Near-Daily contributors}}',
      `{{${TITLE}}}`,
      `{${LINK.replaceAll('&', String.raw`\&`)}}`,
      'nov',
      '{2026}',
      `{${WORDS}}`,
    ])
  })

  it('tells the view once, and no language that BibLaTeX would print', () => {
    expect(text.split(WORDS)).toHaveLength(2)
    expect([...fields.keys()].filter((name) => /^lang|^type$/.test(name))).toEqual([])
  })
})

/** The key that a view has in BibTeX, which is its id in CSL-JSON. */
function keyOf(view: SharedView): string {
  const { id } = taken(view, 'csl-json')
  expect(cited(view, 'bibtex').startsWith(`@misc{${String(id)},`)).toBe(true)
  return String(id)
}

describe('the key of a citation', () => {
  const everything = sharedOf(DEFAULT_VIEW)

  it('is plain for everything, and names the filter of another view', () => {
    const plain = keyOf(everything)
    expect(plain).toBe(`near-daily-${everything.dataset.meta.version.replace('.', '-')}`)
    expect(keyOf(shared).replace(plain, '')).toMatch(/^-rocket-[a-z0-9]{7}$/)
  })

  it('is another for another version or language', () => {
    const meta = { ...everything.dataset.meta, version: '1.10' }
    expect(keyOf({ ...everything, dataset: { ...everything.dataset, meta } })).toBe(
      'near-daily-1-10',
    )
    const locale = { ...ENGLISH, lang: 'ar' as const }
    expect(keyOf({ ...everything, locale })).toBe(`${keyOf(everything)}-ar`)
  })

  it('is the same whatever the link says that it was made from', () => {
    const view = { ...shared.view, lang: 'ar' as const, shared: { version: '0.9', count: 3 } }
    expect(keyOf({ ...shared, view })).toBe(keyOf(shared))
  })

  it(
    'is safe in any program, and another for each view',
    () => {
      const someViews = fc.uniqueArray(views(), {
        minLength: 20,
        maxLength: 60,
        selector: (view) => queryOf({ ...view, shared: undefined, lang: undefined }),
      })
      fc.assert(
        fc.property(someViews, (some: readonly ViewState[]) => {
          const keys = some.map((view) => keyOf({ ...everything, view }))
          expect(new Set(keys).size).toBe(keys.length)
          expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([])
        }),
        { numRuns: 20 },
      )
    },
    SLOW,
  )

  it('lets two views stand in one file', () => {
    const file = cited(everything, 'bibtex') + cited(shared, 'bibtex')
    expect(new Cite(file).data.map(({ id }) => id)).toEqual([keyOf(everything), keyOf(shared)])
  })
})

describe('the citations of a view', () => {
  it('have a file each, whose name tells the view and the style', () => {
    expect(citationsOf(shared).map(({ style, name, fileName }) => [style, name, fileName])).toEqual(
      [
        ['chicago', 'Chicago', 'near-daily_rocket_27-incidents.chicago.txt'],
        ['apa', 'APA', 'near-daily_rocket_27-incidents.apa.txt'],
        ['bibtex', 'BibTeX', 'near-daily_rocket_27-incidents.bib'],
        ['ris', 'RIS', 'near-daily_rocket_27-incidents.ris'],
        ['csl-json', 'CSL-JSON', 'near-daily_rocket_27-incidents.csl.json'],
      ],
    )
  })

  it('BibTeX has no bare sign that LaTeX would read, but in the address, which is read as it stands', () => {
    const link = String.raw`https://example.org/?q=50%25_~^\#x{y}`
    const text = cited(
      { ...shared, sentence: String.raw`50% & $5 #1 a_b {c} ~ ^ \ “ب”`, link },
      'bibtex',
    )
    expect(text).toContain(
      String.raw`  note = {50\% \& \$5 \#1 a\_b \{c\} \textasciitilde{} \textasciicircum{} \textbackslash{} “ب”},`,
    )
    expect(text).toContain('  url = {https://example.org/?q=50%25_%7E%5E%5C#x%7By%7D},')
    expect(text).toContain(
      String.raw`  howpublished = {https://example.org/?q=50\%25\_\%7E\%5E\%5C\#x\%7By\%7D},`,
    )
  })

  it('RIS has lines of tag and value, ended by CR LF', () => {
    const lines = cited({ ...shared, sentence: 'a\nb' }, 'ris').split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
    expect(lines).toContain('N1  - a b')
  })
})
