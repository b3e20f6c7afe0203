import { enLate, type LateCatalogue } from './en-late.ts'
import type { Catalogue } from './en.ts'
import type { Locale } from './locale.ts'

/** A language with all its words, for what comes late itself. */
export interface FullLocale extends Locale {
  readonly t: Catalogue & LateCatalogue
}

/** One each, so that a language stays the same object for whoever compares. */
const made = new WeakMap<Locale, FullLocale>()

/**
 * A language with the words that are in no first script; one that has them already is itself. What the first script
 * imports must not import this file: the late words of English would come along.
 */
export function fullLocale(locale: Locale): FullLocale {
  const known = made.get(locale)
  if (known !== undefined) return known
  const full: FullLocale = { ...locale, t: { ...locale.t, ...(locale.late ?? enLate) } }
  made.set(locale, full)
  made.set(full, full)
  return full
}
