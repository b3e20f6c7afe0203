const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
const DASHES = /[\p{Dash_Punctuation}\u2212]/gu
const COMMAS = /[,،]/
/** What is no part of a value, before and after it; `!` leaves it out, `-` and `.5` belong to it. */
const BEFORE = /^(?:(?!\.\d)[^\p{L}\p{N}!-])*(!?)(?:(?!\.\d)[^\p{L}\p{N}!-])*/u
const AFTER = /[^\p{L}\p{N}]+$/u
/** What every value is made of. */
const A_VALUE = /^!*-?\.?[a-z0-9][a-z0-9.-]*$/

/** `&` as HTML has it, without the `&` at which the query was split. */
const ENTITIES = /^(?:amp;|#0*38;|#x0*26;)+/i
const BRACKETS = /\[\w*\]/g

/** A text without characters that cannot be seen. */
function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '')
}

/** A list of values in lower case, each without the signs and spaces around it; what can be no value stays as it is. */
export function cleanValues(text: string): string {
  const words = text.split(COMMAS).map((word) => ({ word, value: cleanValue(word) }))
  const said = words.filter(({ value }) => value !== '')
  if (said.length === 0) return text
  return said.map(({ word, value }) => (A_VALUE.test(value) ? value : word)).join(',')
}

function cleanValue(word: string): string {
  const plain = withoutUnseen(word).replace(DASHES, '-').toLowerCase()
  return plain.replace(BEFORE, '$1').replace(AFTER, '')
}

/** A name in lower case, without brackets and without what is left of `&amp;` before it. */
export function cleanName(name: string): string {
  const bare = withoutUnseen(name)
    .replace(DASHES, '-')
    .trim()
    .replace(/^\?+/, '')
    .replace(ENTITIES, '')
  return bare.replace(BRACKETS, '').trim().toLowerCase()
}
