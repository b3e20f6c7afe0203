import type { Locale } from '#i18n/locale.ts'

import { csvLines } from './csv.ts'
import { BETWEEN_ITEMS, FIELDS, VIEW_FIELDS, type Field, type FieldType } from './fields.ts'
import { fileWords } from './fileWords.ts'

/** What is to be known of one field of a file. */
export interface DictionaryEntry {
  readonly field: string
  readonly type: FieldType
  /** The field of another dataset that it is like; empty when there is none. */
  readonly like: string
  readonly meaning: string
}

/** The columns of the dictionary as CSV. */
export const DICTIONARY_HEAD = ['field', 'type', 'like', 'meaning'] as const

/** The fields of an incident. */
export function dictionaryOf({ lang }: Locale): readonly DictionaryEntry[] {
  return entriesOf(FIELDS, fileWords[lang].field)
}

/** The fields of an incident in a format without lists, where a list is a text. */
export function scalarDictionaryOf(locale: Locale): readonly DictionaryEntry[] {
  const joined = fileWords[locale.lang].joined(BETWEEN_ITEMS)
  return dictionaryOf(locale).map((entry) =>
    entry.type === 'list'
      ? { ...entry, type: 'string', meaning: `${entry.meaning} ${joined}` }
      : entry,
  )
}

/** The columns of a CSV file: the fields of an incident, then what the file says of itself. */
export function csvDictionaryOf(locale: Locale): readonly DictionaryEntry[] {
  return [
    ...scalarDictionaryOf(locale),
    ...entriesOf(VIEW_FIELDS, fileWords[locale.lang].viewField),
  ]
}

/** The dictionary as CSV (RFC 4180), one field a line. */
export function dictionaryText(locale: Locale): string {
  const rows = csvDictionaryOf(locale).map((entry) =>
    DICTIONARY_HEAD.map((column) => entry[column]),
  )
  return csvLines([DICTIONARY_HEAD, ...rows])
}

function entriesOf<Name extends string>(
  fields: Readonly<Record<Name, Pick<Field<never>, 'type' | 'like'>>>,
  meanings: Readonly<Record<Name, string>>,
): readonly DictionaryEntry[] {
  const ofName: Readonly<Record<string, string>> = meanings
  return Object.entries<Pick<Field<never>, 'type' | 'like'>>(fields).map(
    ([name, { type, like }]) => ({ field: name, type, like, meaning: ofName[name] ?? '' }),
  )
}
