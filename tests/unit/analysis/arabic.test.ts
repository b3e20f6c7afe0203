import { describe, expect, test } from 'vitest'

import { columnsOf } from '#data/columns.ts'
import { translate } from '#data/translate.ts'
import { parseTranslation } from '#data/translation.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { keyFigures } from '#analysis/keyFigures.ts'
import { plainSentence, summarySentence } from '#analysis/sentence.ts'
import { tally } from '#analysis/tally/pass.ts'
import { buildIndex, searchRows } from '#analysis/tally/search.ts'
import { FULL_SCOPE } from '#state/inclusionScope.ts'
import { readQuery } from '#state/query.ts'

import translations from '../../../data/translations/ar.json' with { type: 'json' }
import { known } from '../fuzz/reading.ts'
import { realDataset } from '../realData.ts'
import { incidents } from '../records.ts'

const reading = parseTranslation(JSON.stringify(translations))
const original = realDataset()
const dataset = translate(original, reading.ok ? reading.value : new Map())
const told = { dataset, lang: 'ar' } as const
const columns = columnsOf(dataset)
const arabic = arabicWith('latn')

function shown(search: string, locale = arabic) {
  const { view } = readQuery(search, known)
  const match = searchRows(buildIndex(original, FULL_SCOPE, told), view.filter.text)
  const counted = tally(columns, view.filter, match)
  const figures = keyFigures(dataset, counted, view.filter)
  const sentence = plainSentence(summarySentence(view, figures, dataset, locale), locale)
  return {
    sentence: sentence.replaceAll(/\p{Cf}/gu, ''),
  }
}

describe('the summary sentence in Arabic', () => {
  test.each([
    ['', '67 حادثاً في 47 من أصل 70 يوماً'],
    [
      '?month=2020-08&type=ied-convoy',
      '13 من أصل 67 حادثاً، في 13 من أصل 31 يوماً: عبوات على أرتال في آب 2020',
    ],
    [
      '?type=!rocket',
      '40 من أصل 67 حادثاً، في 30 من أصل 70 يوماً: عبوات على أرتال أو عبوات على دبلوماسيين أو هجمات أخرى',
    ],
    ['?place=none', '3 من أصل 67 حادثاً، في 3 من أصل 70 يوماً: هجمات في مكان غير مذكور'],
    [
      '?actor=ahl-al-kahf&role=claimed',
      '1 من أصل 67 حادثاً، في 1 من أصل 70 يوماً: هجمات، تبنّاها: أهل الكهف',
    ],
    ['?role=blamed', '5 من أصل 67 حادثاً، في 5 من أصل 70 يوماً: هجمات، اتُّهم بها: جهة ما'],
    [
      '?from=2020-08-03&to=2020-08-18&admin1=baghdad',
      '8 من أصل 67 حادثاً، في 7 من أصل 16 يوماً: هجمات في محافظة بغداد في الفترة 3–18 آب 2020',
    ],
    [
      '?from=2020-08-03&to=2020-08-12&place=green-zone,hillah',
      '2 من أصل 67 حادثاً، في 2 من أصل 10 أيام: هجمات في المنطقة الخضراء أو الحلة في الفترة 3–12 آب 2020',
    ],
    [
      '?month=2020-07&type=ied-diplomatic',
      '0 من أصل 67 حادثاً، في 0 من أصل 9 أيام: عبوات على دبلوماسيين في تموز 2020',
    ],
  ])('of %j', (search, expected) => {
    expect(shown(search).sentence).toBe(expected)
  })

  test('is the same in the digits of the Mashriq', () => {
    expect(shown('?type=!rocket', arabicWith('arab')).sentence).toBe(
      '٤٠ من أصل ٦٧ حادثاً، في ٣٠ من أصل ٧٠ يوماً: عبوات على أرتال أو عبوات على دبلوماسيين أو هجمات أخرى',
    )
  })
})

describe('search in the translated data', () => {
  const index = buildIndex(original, FULL_SCOPE, told)
  const inEnglish = buildIndex(original, FULL_SCOPE)
  const rows = (query: string, of = index): readonly number[] => {
    const found = searchRows(of, query) ?? new Uint8Array()
    return [...found.keys()].filter((row) => found[row] === 1)
  }

  test.each([
    ['Erbil', 'Arbil', 'Irbil'],
    ['أربيل', 'اربيل', 'إربيل'],
    ['القادسية', 'القادسيه', 'قادسية', 'القـادسيّة'],
    ['الحلة', 'حله', 'الحله'],
    ['مطار أربيل الدولي', 'اربيل دولي مطار'],
    ['Radhwaniyah', 'Radhwaniya'],
  ])('finds the same by %s and its other spellings', (first, ...others) => {
    expect(rows(first).length).toBeGreaterThan(0)
    expect(others.map((other) => rows(other))).toEqual(others.map(() => rows(first)))
  })

  test.each(['convoy', 'Taji', 'التاجي', 'Green Zone', 'أصحاب الكهف', 'bomb wounds'])(
    'finds by %s what it finds in English, so that a link holds in both',
    (query) => {
      expect(rows(query, inEnglish).length).toBeGreaterThan(0)
      expect(rows(query)).toEqual(expect.arrayContaining([...rows(query, inEnglish)]))
    },
  )

  test.each([
    ['صاروخ', 'rocket'],
    ['الصواريخ', 'rocket'],
    ['عبوة ناسفة', 'ied-convoy', 'ied-diplomatic'],
    ['قنبلة', 'ied-convoy', 'ied-diplomatic'],
    ['قافلة', 'ied-convoy'],
    ['rocket', 'rocket'],
  ])('finds by %s every attack of its type', (word, ...types) => {
    const ofType = incidents.flatMap(({ id, type }) => (types.includes(type) ? [id] : []))
    const found = rows(word).map((row) => dataset.incidents[row]?.id)
    expect(found).toEqual(expect.arrayContaining([...ofType]))
  })

  test('finds by words of the Arabic titles and notes', () => {
    const holding = dataset.incidents.flatMap(({ title, note }, row) =>
      /(^|\s)(ال)?رتل/.test(`${title}\n${note}`) ? [row] : [],
    )
    expect(holding.length).toBeGreaterThan(10)
    expect(rows('رتل')).toEqual(expect.arrayContaining(holding))
    expect(rows('رتل', inEnglish)).toEqual([])
  })
})
