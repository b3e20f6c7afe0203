/** The words of a count in each of the six plural forms of Arabic. */
export type SixForms = Readonly<Record<Intl.LDMLPluralRule, string>>

/** The forms for 0, 1, 2, 3 to 10, 11 to 99, and 100 to 102 and their like; `#` stands for the count. */
export function forms(
  zero: string,
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
): SixForms {
  return { zero, one, two, few, many, other }
}

/** The form of a count, by the rules of CLDR. */
export function formOf(count: number): Intl.LDMLPluralRule {
  if (count === 0) return 'zero'
  if (count === 1) return 'one'
  if (count === 2) return 'two'
  const rest = count % 100
  if (rest >= 3 && rest <= 10) return 'few'
  return rest >= 11 ? 'many' : 'other'
}

/** Words that are the same beside any count. */
export function always(words: string): SixForms {
  return forms(words, words, words, words, words, words)
}

/** Text that may run from left to right, kept from moving the words around it: between U+2068 and U+2069. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
