import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatFault } from '#data/fault.ts'
import { checkData } from '../../../data/tools/faults.ts'
import { textsOf } from '../../../data/tools/texts.ts'
import { DATA_FOLDER, realFiles, realRecords } from './files.ts'

const FILE = 'data/translations/ar.json'
const CONVOY = 'Convoy bombed near Camp Taji'

const written = readFileSync(path.join(DATA_FOLDER, 'translations/ar.json'), 'utf8')
const real: Readonly<Record<string, string>> = JSON.parse(written)
const needed = textsOf(realRecords)

function faultsWith(translation: unknown): readonly string[] {
  return checkData({ ...realFiles, 'translations/ar': translation }).map(formatFault)
}

/** Keys whose strings are names, codes, addresses or other people's words. */
const NOT_OURS: ReadonlySet<string> = new Set([
  'name',
  'nameAr',
  'aliases',
  'admin1',
  'publisher',
  'coordinateSource',
  'licence',
  'acledEventType',
  'acledSubEventType',
  'kind',
  'url',
])

/** Every string of a JSON value, with the key it stands under. */
function stringsIn(value: unknown, key = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof value === 'string') return [[key, value]]
  if (Array.isArray(value)) return value.flatMap((item: unknown) => stringsIn(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([name]) => !NOT_OURS.has(name))
    .flatMap(([name, item]) => stringsIn(item, name))
}

describe('the texts to translate', () => {
  test('are all sentences and phrases in data/ but names and what publishers wrote', () => {
    const {
      sources,
      meta,
      'translations/ar': _translation,
      // Their Arabic stands beside the English.
      'outside-counts': _counts,
      stories: _stories,
      ...others
    } = realFiles
    const ours = [
      ...stringsIn(others),
      ...stringsIn(sources).filter(([key]) => key !== 'title'),
      ...stringsIn(meta).filter(([key]) => key !== 'title'),
    ].map(([, text]) => text)
    const phrases = new Set(ours.filter((text) => text.includes(' ')))
    expect([...needed].filter((text) => text.includes(' ')).toSorted()).toEqual(
      [...phrases].toSorted(),
    )
  })

  test('hold single words that are no code, and no id', () => {
    const words = [...needed].filter((text) => !text.includes(' '))
    expect(words).toEqual(expect.arrayContaining(['Iraq', 'Iran', 'several', 'killed', '25']))
    const ids = new Set([...realRecords.places, ...realRecords.actors].map(({ id }) => id))
    expect(words.filter((word) => ids.has(word) || word === 'airport')).toEqual([])
  })
})

describe('the Arabic of the data', () => {
  test('is there for each text, and for nothing else', () => {
    expect(Object.keys(real).toSorted()).toEqual([...needed].toSorted())
  })

  test('stands in order of the English, so that a change is easy to read', () => {
    const keys = [...written.matchAll(/^ ("(?:[^"\\]|\\.)*"): "/gm)].map(([, key]) => key)
    const texts = keys.map((key): unknown => JSON.parse(key ?? ''))
    expect(texts).toEqual([...needed].toSorted())
  })

  test('keeps Latin letters only in three names', () => {
    const left = Object.values(real).flatMap(
      (text) => text.match(/[A-Za-z]+(?: [A-Za-z]+)*/g) ?? [],
    )
    expect(left.toSorted()).toEqual(['Natural Earth', 'UCDP', 'pdfslide'])
  })

  test('calls no one a terrorist', () => {
    const text = Object.values(real).join(' ').replaceAll('مكافحة الإرهاب', '')
    expect(text).not.toMatch(/إرهاب|ارهاب/)
  })

  test('names actors as data/actors.json does', () => {
    const wrong = realRecords.actors
      .filter(({ name, kind }) => name.includes(' ') && /faction|front|leader|bloc/.test(kind))
      .flatMap(({ name, nameAr }) =>
        Object.entries(real).filter(
          ([text, arabic]) => text.includes(name) && !arabic.includes(nameAr),
        ),
      )
    expect(wrong).toEqual([])
  })
})

describe('the data check of a translation', () => {
  test.each([
    ['a text without Arabic', CONVOY, undefined, 'is missing: it has no Arabic; add it.'],
    ['Arabic whose English is gone', 'Gone', 'ذهب', 'is "ذهب": the English no longer stands'],
    ['Latin letters alone', CONVOY, 'Convoy', 'is "Convoy": it has no word of Arabic'],
    ['blanks', CONVOY, ' ', 'is " ": it has no word of Arabic'],
    [
      'a lost figure',
      '5 devices',
      'عبوات',
      'is "عبوات": its figures should be those of the English (5)',
    ],
    ['a wrong figure', '3,500', '3,600', 'is "3,600": its figures should be those of the English'],
    [
      'an added figure',
      CONVOY,
      'رتل 7',
      'is "رتل 7": its figures should be those of the English (none)',
    ],
    ['a figure in other digits', '5 devices', '٥ عبوات', 'is "٥ عبوات": its figures should be'],
  ])('names %s', (_what, text, arabic, told) => {
    const { [text]: _replaced, ...others } = real
    const faults = faultsWith(arabic === undefined ? others : { ...others, [text]: arabic })
    expect(faults.filter((fault) => fault.startsWith(`${FILE} › "${text}" ${told}`))).toHaveLength(
      1,
    )
  })

  test('names an empty text and one that is no text, and nothing besides', () => {
    expect(faultsWith({ ...real, [CONVOY]: '', '5 devices': 5 })).toEqual([
      `${FILE} › 5 devices is 5: should be of type string.`,
      `${FILE} › ${CONVOY} is "": should hold at least 1.`,
    ])
  })

  test('names a file of another shape once', () => {
    expect(faultsWith([])).toHaveLength(1)
    expect(faultsWith('نص')).toHaveLength(1)
  })

  test('does not call Arabic left over when a record could not be read', () => {
    expect(faultsWith(real)).toEqual([])
    expect(checkData({ ...realFiles, places: undefined }).map(formatFault)).toEqual([])
  })
})
