import { once, remembered } from '#domain/remembered.ts'

import type { Formats } from './format.ts'

/** Words for each plural form a language has; `other` is always there. */
export type PluralForms = { readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>

/** Picks the form for a count and puts the formatted count where `#` stands. */
export type Plural = (count: number, forms: PluralForms) => string

/** Plural forms by the rules of one locale, with its numbers. */
export function pluralOf(locale: string, { number }: Pick<Formats, 'number'>): Plural {
  const rules = once(() => new Intl.PluralRules(locale))
  const formOf = remembered((count: number) => rules().select(count))
  return (count, forms) => (forms[formOf(count)] ?? forms.other).replace('#', number(count))
}
