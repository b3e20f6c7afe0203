import fc from 'fast-check'
import MiniSearch, { type Query } from 'minisearch'
import { describe, expect, it } from 'vitest'

import { indexWords, queryWords, VARIANT_LETTERS } from '#analysis/tally/normalise.ts'
import { indexTexts, searchRows } from '#analysis/tally/search.ts'

const LATIN =
  "Erbil Arbil Ahl al-Kahf Al-Asad Kata'ib Hizballah Basrah Basra base convoys el-Salam K-1 30th Al"
const ARABIC = 'البصرة بصرة أربيل اربيل القائم حزب الله كتائب المثنى ذي قار'
const VOCABULARY = `${LATIN} ${ARABIC}`.split(' ')
const PLAIN = VOCABULARY.filter((word) => !word.includes('-'))

const anyText = fc
  .array(fc.constantFrom(...VOCABULARY), { maxLength: 6 })
  .map((words) => words.join(' '))

const anyQuery = fc
  .array(
    fc
      .tuple(fc.constantFrom(...VOCABULARY, 'zz'), fc.nat({ max: 8 }))
      .map(([word, length]) => word.slice(0, length)),
    { maxLength: 3 },
  )
  .map((words) => words.join(' '))

function rowsOf(found: Uint8Array | undefined): readonly number[] | undefined {
  return found && [...found.keys()].filter((row) => found[row] === 1)
}

/** The words of a text, already told apart, as MiniSearch is to have them. */
function peerOf(texts: readonly string[]): MiniSearch {
  const peer = new MiniSearch({
    fields: ['written', 'variants'],
    extractField: (row, field) => row[field] ?? '',
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word,
  })
  const rows = texts.map((text, id) => {
    const { written, variants } = indexWords(text)
    return { id, written: written.join(' '), variants: variants.join(' ') }
  })
  peer.addAll(rows)
  return peer
}

function askPeer(peer: MiniSearch, query: string): readonly number[] | undefined {
  const words = queryWords(query)
  if (words.length === 0) return undefined
  const queries = words.map((word): Query => ({
    queries: [word],
    fields: word.length < VARIANT_LETTERS ? ['written'] : ['written', 'variants'],
  }))
  const hits = peer.search({ queries, combineWith: 'AND' }, { prefix: true, fuzzy: false })
  return hits.map((hit) => Number(hit.id)).toSorted((a, b) => a - b)
}

describe('searchRows', () => {
  it('finds the rows that MiniSearch finds with all words as prefixes', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 12 }), anyQuery, (texts, query) => {
        const found = rowsOf(searchRows(indexTexts(texts), query))
        expect(found).toEqual(askPeer(peerOf(texts), query))
      }),
      { numRuns: 1000 },
    )
  })

  it('never finds more when a letter is added to a word, but for the one with which other spellings count', () => {
    const length = fc.nat({ max: 8 }).filter((n) => n + 1 !== VARIANT_LETTERS)
    fc.assert(
      fc.property(anyText, fc.constantFrom(...PLAIN), length, (text, word, n) => {
        const index = indexTexts([text])
        const longer = rowsOf(searchRows(index, word.slice(0, n + 1))) ?? [0]
        const shorter = rowsOf(searchRows(index, word.slice(0, n))) ?? [0]
        expect(shorter).toEqual(expect.arrayContaining([...longer]))
      }),
    )
  })

  it.each(['', '   ', '…', '-', '؟'])('has nothing to look for in "%s"', (query) => {
    expect(searchRows(indexTexts(['Erbil']), query)).toBeUndefined()
  })
})

describe('the words of a text', () => {
  it.each([
    ['Ahl al-Kahf', 'kahf'],
    ['Ahl al-Kahf', 'al-kahf'],
    ['Ahl al-Kahf', 'al kahf'],
    ['Ahl al-Kahf', 'alkahf'],
    ['Ahl al-Kahf', 'KAHF ahl'],
    ['Ain al-Asad air base', 'al-Assad'],
    ["Kata'ib Hezbollah", 'kataib'],
    ['Katai’b Hezbollah', "katai'b"],
    ["Al-Qa'im", 'qaim'],
    ['Fallujah', 'falluja'],
    ['Falluja', 'fallujah'],
    ['Erbil International Airport', 'arbil'],
    ['Erbil International Airport', 'irb'],
    ['Dhi Qar', 'thi'],
    ['بغداد', 'الب'],
    ['Babīl', 'babil'],
    ['أربيل', 'اربيل'],
    ['البصرة', 'بصرة'],
    ['بصرة', 'البصره'],
    ['القائم', 'قايم'],
    ['المثنى', 'مثني'],
    ['كُرْبَلاء', 'كربلا'],
    ['بغـــداد', 'بغداد'],
    ['الإسحاقي', 'اسحاقي'],
    ['کربلاء', 'كربلاء'],
    ['والبصرة', 'البصرة'],
    ['للتحالف', 'التحالف'],
    ['بالتاجي', 'تاجي'],
    ['بصلاح الدين', 'صلاح'],
    ['وأربيل', 'اربيل'],
  ])('"%s" is found by "%s"', (text, query) => {
    expect(rowsOf(searchRows(indexTexts([text]), query))).toEqual([0])
  })

  it.each([
    ['Arbil', 'bil'],
    ['Erbil', 'erbli'],
    ['Najaf', 'nah'],
    ['Ahl al-Kahf', 'ahl zone'],
    ['embassy', 'em-bassy'],
    ['الله', 'له'],
    ['بلد', 'لد'],
    ['a bomb', 'ah'],
    ['Dhi Qar', 't'],
    ['Dhi Qar', 'th'],
    ['بغداد', 'ال'],
  ])('"%s" is not found by "%s"', (text, query) => {
    expect(rowsOf(searchRows(indexTexts([text]), query))).toEqual([])
  })
})
