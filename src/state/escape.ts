/** Signs that RFC 3986 allows and that software which finds links in text may take for its end or for markup. */
const RISKY = /['()*]/g
const LAST_SIGN = /[^A-Za-z0-9]$/
/** A percent sign that the reader typed before two hexadecimal digits. */
const TYPED_ESCAPE = /%25(?=[0-9A-Fa-f]{2})(.)/g
const ENCODED_AGAIN = /%25(?=[0-9A-Fa-f]{2})/g

/**
 * Writes a value for a query with the characters of RFC 3986 alone, ending in a letter, a digit or an escape. It never
 * holds `%25` and two hexadecimal digits, so that those always mean that other software has encoded it again.
 */
export function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replace(TYPED_ESCAPE, (_, digit: string) => `%25${hex(digit)}`)
    .replaceAll('%2C', ',')
    .replace(RISKY, hex)
    .replace(LAST_SIGN, hex)
}

/** Reads a name or a value of a query; never throws. */
export function unescaped(text: string): string {
  return new URLSearchParams(`=${text.replaceAll('&', '%26')}`).get('') ?? ''
}

function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}

/** A query, or a part of one, that was encoded again after it had been written. */
export function withoutDoubleEscapes(text: string, atMost = 3): string {
  const once = text.replace(ENCODED_AGAIN, '%')
  if (once === text || atMost === 0 || !isEncoded(once)) return text
  return withoutDoubleEscapes(once, atMost - 1)
}

/** The parameters of a query as they stand there. */
export function parametersOf(query: string): readonly string[] {
  return query
    .replace(/^\?+/, '')
    .split('&')
    .filter((parameter) => parameter !== '')
}

/** The name of a parameter that stands in a query. */
export function nameOf(parameter: string): string {
  return unescaped(parameter.split('=')[0] ?? '')
}

function isEncoded(text: string): boolean {
  try {
    return decodeURIComponent(text) !== ''
  } catch {
    return false
  }
}
