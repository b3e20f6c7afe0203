import { describe, expect, test } from 'vitest'

import * as codes from '#domain/codes.ts'
import { GOVERNORATES } from '#domain/governorate.ts'
import { fileWords } from '#features/export/fileWords.ts'
import { codeWords } from '#i18n/words/codes.ts'

import { catalogueOf } from './catalogues.ts'
import { formsOf, messagesOf } from './messages.ts'

const en = catalogueOf('en')
const ar = catalogueOf('ar')

/** Names that stay in Latin script: of formats, data sets, styles, libraries, licences, keys and languages. */
const NAMES = new Set(
  `Natural Earth GeoNames OpenStreetMap UCDP ACLED WGS CSV JSON GeoJSON Excel APA BibTeX RIS CSL PNG SVG QR MIT ISC CC BY
  datamaps sane topojson world atlas cities json Ctrl English null WCAG AA axe Chromium NVDA JAWS VoiceOver
  TalkBack Safari Alt Shift Enter Space Tab Esc Home End Page Up Down`.split(/\s+/),
)
/** Codes and names of fields, which the dictionary of a file explains. */
const FIELD_WORDS = new Set(
  [...Object.values(codes).flat(), ...Object.keys(fileWords.en.field), 'actor1']
    .map(String)
    .flatMap((word) => [word, ...word.split('-')]),
)
/** Messages that are a name and nothing else. */
const ONLY_NAMES =
  /^(file\.files\.(csv|json|geojson)|file\.cite\.styles\.(apa|bibtex|ris|csl-json)|help\.groups\.\d\.keys\.\d\.keys\.\d|page\.languages\.en|map\.credit)$/
/** Arguments that a message can do without, as the words for them stand elsewhere in its sentence. */
const SPARED: Readonly<Record<string, readonly string[]>> = {
  'about.outside.compared.rockets': ['⟦0⟧', '⟦3⟧'],
  'about.outside.compared.afp': ['⟦2⟧'],
  'detail.version.quotes': ['⟦1⟧'],
  'detail.version.denies': ['⟦1⟧'],
  'file.cite.apa': ['⟦3⟧'],
  'file.cite.chicago': ['⟦4⟧'],
}

const english = messagesOf(en)
const arabic = messagesOf(ar, en)

describe.each([
  ['English', english],
  ['Arabic', arabic],
])('each message in %s', (_language, messages) => {
  test('says something, with every argument in it', () => {
    expect(messages.filter(({ text }) => text.trim() === '')).toEqual([])
    const dropped = messages.flatMap(({ path, text, given }) =>
      given
        .filter((one) => !text.includes(one) && SPARED[path]?.includes(one) !== true)
        .map((one) => `${path} drops ${one}`),
    )
    expect(dropped).toEqual([])
  })
})

describe('the Arabic catalogue', () => {
  test('has the messages of the English one, each with the same number of items', () => {
    const isForm = /\.(zero|one|two|few|many|other)$/
    const paths = (all: typeof english) =>
      all.map(({ path }) => path).filter((path) => !isForm.test(path))
    expect(paths(arabic).toSorted()).toEqual(paths(english).toSorted())
  })

  test('is written in Arabic letters but for known names', () => {
    const foreign = arabic.flatMap(({ path, text }) =>
      (text.match(/[A-Za-z][A-Za-z0-9_]*/g) ?? [])
        .filter((word) => !NAMES.has(word))
        .filter((word) => !(path.startsWith('file.') && FIELD_WORDS.has(word)))
        .filter((word) => !/^\[\[.*\]\]$/.test(word) && !mentions(text).includes(word))
        .map((word) => `${path}: ${word}`),
    )
    expect(foreign).toEqual([])
  })

  test('leaves no message in English', () => {
    const wordsIn = new Map(english.map(({ path, text }) => [path, /[A-Za-z]/.test(text)]))
    const untranslated = arabic.filter(
      ({ path, text }) =>
        wordsIn.get(path) === true && !ONLY_NAMES.test(path) && !/\p{Script=Arabic}/u.test(text),
    )
    expect(untranslated).toEqual([])
  })

  test('quotes with guillemets, asks and parts with its own signs', () => {
    const signs = /["“”,;?]/
    expect(arabic.filter(({ text }) => signs.test(text.replaceAll(/\[\[.*?\]\]/g, '')))).toEqual([])
  })

  test('has every plural form that Arabic has, with the count wherever it is needed', () => {
    const { pluralCategories } = new Intl.PluralRules('ar').resolvedOptions()
    const needed = formsOf(en).map(({ path }) => path)
    expect(needed.length).toBeGreaterThan(30)
    const byPath = new Map(formsOf(ar).map(({ path, forms }) => [path, forms]))
    const faults = formsOf(en).flatMap(({ path, forms }) => {
      const inArabic = byPath.get(path) ?? {}
      const missing = pluralCategories.filter((form) => inArabic[form] === undefined)
      const counted = forms['other']?.includes('#') === true ? ['few', 'many', 'other'] : []
      const countless = counted.filter((form) => inArabic[form]?.includes('#') !== true)
      return [...missing, ...countless].map((form) => `${path}.${form}`)
    })
    expect(faults).toEqual([])
  })

  test('mentions the incidents that the English one mentions', () => {
    expect(mentionedIn(arabic)).toEqual(mentionedIn(english))
  })
})

test('both catalogues name the governorates as the data does', () => {
  const names = GOVERNORATES.map(({ slug, name }) => [slug, name])
  const arabicNames = GOVERNORATES.map(({ slug, nameAr }) => [slug, nameAr])
  expect(codeWords.en.governorate).toEqual(Object.fromEntries(names))
  expect(codeWords.ar.governorate).toEqual(Object.fromEntries(arabicNames))
})

/** What the messages of "About the data" mention, by path; plural forms mention nothing. */
function mentionedIn(messages: typeof english): readonly (readonly [string, readonly string[]])[] {
  return messages
    .filter(({ path }) => path.startsWith('about.'))
    .map(({ path, text }) => [path, mentions(text).toSorted()] as const)
    .filter(([, ids]) => ids.length > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** What stands in the links to incidents in a text: words of their ids too. */
function mentions(text: string): readonly string[] {
  const ids = text.match(/\[\[(.*?)\]\]/g) ?? []
  return ids.flatMap((id) => [id, ...id.split(/[^A-Za-z0-9]/)])
}
