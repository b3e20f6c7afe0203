import { otherSpellings } from './spellings.ts'

/** Written but not told apart: vowel signs and accents, direction marks, tatweel, apostrophes. */
const SILENT = /[\p{M}\p{Cf}\u0640'’‘ʼʻʾʿ`]/gu

/** Letters written for one another; the hamza on ا و ي falls with the accents. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
}

const WORD = /(?:([ae]l)[-‐‑])?([\p{L}\p{N}]+)/gu
const ARABIC_ARTICLE = 'ال'
/** "And", "in" and "to" are written as the first letter of the word after them; "to the" swallows a letter. */
const JOINED = /^(?:لل|[وبل](?:ال)?)(.{3,})$/u

/** Brings text to one spelling: lower case, no accents or vowel signs, one form of each Arabic letter. */
function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(SILENT, '')
    .replace(/[ٱةىیک]/g, (letter) => SAME_LETTER[letter] ?? letter)
}

/** The words that a reader looks for; `al-` and `el-` fall with their hyphen. */
export function queryWords(text: string): readonly string[] {
  return splitWords(text).map(({ word }) => word)
}

/** The words under which a text is found: each as it stands, with and without article, and as others spell it. */
export function indexWords(text: string): readonly string[] {
  return [...new Set(splitWords(text).flatMap(formsOf))]
}

interface Word {
  readonly article: string
  readonly word: string
}

function splitWords(text: string): readonly Word[] {
  return Array.from(normalise(text).matchAll(WORD), ([, article = '', word = '']) => ({
    article,
    word,
  }))
}

function formsOf({ article, word }: Word): readonly string[] {
  if (/^\p{Script=Arabic}/u.test(word)) return arabicForms(word)
  return [word, ...otherSpellings(word)].flatMap((spelling) => {
    const forms = spelling.endsWith('a') ? [spelling, `${spelling}h`] : [spelling]
    return article === '' ? forms : [...forms, ...forms.map((form) => article + form)]
  })
}

function arabicForms(word: string): readonly string[] {
  const joined = JOINED.exec(word)?.[1]
  return [...new Set([word, ...(joined === undefined ? [] : [joined])].flatMap(articleForms))]
}

function articleForms(word: string): readonly string[] {
  const hasArticle = word.startsWith(ARABIC_ARTICLE) && word.length >= ARABIC_ARTICLE.length + 3
  const bare = hasArticle ? word.slice(ARABIC_ARTICLE.length) : word
  return [bare, ARABIC_ARTICLE + bare]
}
