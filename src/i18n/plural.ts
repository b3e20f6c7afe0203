import type { Formats } from './format.ts'

/** Words for each plural form a language has; `other` is always there. */
export type PluralForms = { readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>

/** Picks the form for a count and puts the formatted count where `#` stands. */
export type Plural = (count: number, forms: PluralForms) => string

/** The form that a count takes in one language, by the rules of CLDR. */
export type PluralRule = (count: number) => Intl.LDMLPluralRule

/** Plural forms by the rule of one language, with its numbers. */
export function pluralOf(formOf: PluralRule, { number }: Pick<Formats, 'number'>): Plural {
  return (count, forms) => (forms[formOf(count)] ?? forms.other).replace('#', number(count))
}
