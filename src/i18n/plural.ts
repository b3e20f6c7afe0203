/** Words for each plural form a language has; `other` is always there. */
export type PluralForms = { readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>

/** Picks the form for a count and puts the formatted count where `#` stands. */
export type Plural = (count: number, forms: PluralForms) => string

/** Plural forms by the rules of one locale. */
export function pluralOf(locale: string): Plural {
  const rules = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale)
  return (count, forms) =>
    (forms[rules.select(count)] ?? forms.other).replace('#', number.format(count))
}
