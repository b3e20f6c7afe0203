import { describe, expect, it, test } from 'vitest'

import * as codes from '#domain/codes.ts'
import { LANGS } from '#domain/lang.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { facetWords } from '#i18n/words/facets.ts'
import { words as siteWords } from '#site/words.ts'

import { textOf } from '../documents.ts'
import { catalogueOf } from './catalogues.ts'
import { messagesOf } from './messages.ts'

/** What the texts of the data and the documents must not say either. */
const RETIRED = {
  en: [/\bfounding (document|list|text|record|source)/i, /\boutside (report|source)/i],
  ar: [
    /القائمة التأسيسية|(وثيقة|الوثيقة|وثائق|الوثائق) (ال)?تأسيسية/,
    /(تقرير|تقارير|مصدر|مصادر) (ال)?خارجي/,
  ],
}

/** What only the page's own words must not say; the data may quote it. */
const RETIRED_ON_THE_PAGE = {
  en: [
    /\bIEDs?\b/,
    /rocket fire/i,
    /bombs? on convoys/i,
    /\bcontest(ed|s)\b/i,
    /who did it/i,
    /filtered (away|out)/i,
    /left out by the dates|outside the dates/i,
    /attacks by (day|week)/i,
    /\brhythm\b/i,
    /lets? go\b/i,
  ],
  ar: [
    /تأسيسي/,
    /من فعلها/,
    /عبوة، /,
    /عبوات ناسفة على (أرتال|دبلوماسيين)$/,
    /من نوع آخر/,
    /وتيرة|وتيرت/,
  ],
}

const CODES = new Set<unknown>(Object.values(codes).flat())
/** A text without the codes of the data, which files keep as they are. */
const withoutCodes = (text: string): string =>
  text.replaceAll(/[a-z]+(?:-[a-z]+)*/g, (word) => (CODES.has(word) ? '' : word))

/** All texts of the data that are ours, in English with their Arabic. */
const ours: Readonly<Record<string, string>> = JSON.parse(textOf('data/translations/ar.json'))

describe('retired words', () => {
  const site = messagesOf({ site: siteWords })
  it.each([
    ['en', [...messagesOf(catalogueOf('en')), ...site]],
    ['ar', messagesOf(catalogueOf('ar'), catalogueOf('en'))],
  ] as const)('stand nowhere on the page in %s', (lang, messages) => {
    const retired = [...RETIRED[lang], ...RETIRED_ON_THE_PAGE[lang]]
    const found = messages.filter(({ path, text }) => {
      const said = path.startsWith('file.field.') ? withoutCodes(text) : text
      return retired.some((word) => word.test(said))
    })
    expect(found.map(({ path, text }) => `${path}: ${text}`)).toEqual([])
  })

  it.each([
    ['en', Object.keys(ours)],
    ['ar', Object.values(ours)],
  ] as const)('stand in no text of the data in %s', (lang, texts) => {
    expect(texts.filter((text) => RETIRED[lang].some((word) => word.test(text)))).toEqual([])
  })

  it.each(['README.md', 'CONTRIBUTING.md', 'data/README.md'])('do not stand in %s', (file) => {
    const lines = textOf(file).split('\n')
    expect(lines.filter((line) => RETIRED.en.some((word) => word.test(line)))).toEqual([])
  })
})

test.each(LANGS)(
  'an attack type is called the same in filters and in the sentence in %s',
  (lang) => {
    const labels = Object.entries(codeWords[lang].type).map(([type, label]) => [
      type,
      `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`,
    ])
    expect(facetWords[lang].type.phrases).toEqual(Object.fromEntries(labels))
  },
)

test('the five original sources are five', () => {
  const sources: readonly { readonly foundingDocument: boolean }[] = JSON.parse(
    textOf('data/sources.json'),
  )
  expect(sources.filter(({ foundingDocument }) => foundingDocument)).toHaveLength(5)
})
