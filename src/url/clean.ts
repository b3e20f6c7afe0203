const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
const DASHES = /[\p{Dash_Punctuation}\u2212]/gu
const COMMAS = /[,،]/
/** What is no part of a value, before and after it; `!` leaves it out, `-` and `.5` belong to it. */
const BEFORE = /^(?:(?!\.\d)[^\p{L}\p{N}!-])*(!?)(?:(?!\.\d)[^\p{L}\p{N}!-])*/u
const AFTER = /[^\p{L}\p{N}]+$/u

/** `&` as HTML has it, without the `&` at which the query was split. */
const ENTITIES = /^(?:amp;|#0*38;|#x0*26;)+/i
const BRACKETS = /\[\w*\]/g

/** A text without characters that cannot be seen. */
function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '')
}

/**
 * A list of values in lower case, each without the signs and spaces around it. All values are of lower-case letters,
 * digits, hyphens and dots, so no value is lost. A text of nothing but signs stays, to be reported.
 */
export function cleanValues(text: string): string {
  const words = withoutUnseen(text).replace(DASHES, '-').toLowerCase().split(COMMAS)
  const values = words.map((word) => word.replace(BEFORE, '$1').replace(AFTER, ''))
  const said = values.filter((value) => value !== '')
  return said.length === 0 ? text : said.join(',')
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
