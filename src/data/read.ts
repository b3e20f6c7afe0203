/** What comes of reading a file: its content, or all that is wrong with it in plain sentences. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Reads text as JSON; the fault says how the text starts, as that tells an error page from a cut file. */
export function parseJson(text: string): Reading<unknown> {
  if (text.trim() === '') return failed('the file is empty')
  try {
    const value: unknown = JSON.parse(text)
    return { ok: true, value }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    if (text.trimStart().startsWith('<')) return failed('the file is a web page, not data')
    return failed(`the file is not whole JSON: ${error.message}`)
  }
}

/** A reading that found faults. */
export function failed(...faults: readonly string[]): Reading<never> {
  return { ok: false, faults }
}
