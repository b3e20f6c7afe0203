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

/** The words under which a text is found. */
export interface IndexWords {
  /** As they stand in the text, with and without the article or particle that is written with them. */
  readonly written: readonly string[]
  /** As others may write them: with another spelling, or with an article that the text does not have. */
  readonly variants: readonly string[]
}

/** From how many letters on a word of the query begins a variant: one or two would find words that are not there. */
export const VARIANT_LETTERS = 3

/** The words under which a text is found, each once. */
export function indexWords(text: string): IndexWords {
  const forms = splitWords(text).map(formsOf)
  const written = new Set(forms.flatMap((form) => form.written))
  const variants = new Set(forms.flatMap((form) => form.variants))
  return { written: [...written], variants: [...variants] }
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

function formsOf({ article, word }: Word): IndexWords {
  if (/^\p{Script=Arabic}/u.test(word)) return arabicForms(word)
  const withArticle = (form: string) => (article === '' ? [form] : [form, article + form])
  const spellings = [word, ...otherSpellings(word)]
  const variants = spellings.flatMap((form) => (form.endsWith('a') ? [form, `${form}h`] : [form]))
  return { written: withArticle(word), variants: variants.flatMap(withArticle) }
}

function arabicForms(word: string): IndexWords {
  const joined = JOINED.exec(word)?.[1]
  const words = joined === undefined ? [word] : [word, joined]
  const bare = words.map(withoutArticle)
  return { written: [...words, ...bare], variants: bare.map((form) => ARABIC_ARTICLE + form) }
}

function withoutArticle(word: string): string {
  const hasArticle = word.startsWith(ARABIC_ARTICLE) && word.length >= ARABIC_ARTICLE.length + 3
  return hasArticle ? word.slice(ARABIC_ARTICLE.length) : word
}
