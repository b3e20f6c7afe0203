import type { FullLocale } from '#i18n/full.ts'

import { csvLines } from './csv.ts'
import { BETWEEN_ITEMS, FIELDS, VIEW_FIELDS, type Field, type FieldType } from './fields.ts'

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
export function dictionaryOf({ t }: FullLocale): readonly DictionaryEntry[] {
  return entriesOf(FIELDS, t.share.field)
}

/** The fields of an incident in a format without lists, where a list is a text. */
export function scalarDictionaryOf(locale: FullLocale): readonly DictionaryEntry[] {
  const joined = locale.t.share.joined(BETWEEN_ITEMS)
  return dictionaryOf(locale).map((entry) =>
    entry.type === 'list'
      ? { ...entry, type: 'string', meaning: `${entry.meaning} ${joined}` }
      : entry,
  )
}

/** The columns of a CSV file: the fields of an incident, then what the file says of itself. */
export function csvDictionaryOf(locale: FullLocale): readonly DictionaryEntry[] {
  return [...scalarDictionaryOf(locale), ...entriesOf(VIEW_FIELDS, locale.t.share.viewField)]
}

/** The dictionary as CSV (RFC 4180), one field a line. */
export function dictionaryText(locale: FullLocale): string {
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
