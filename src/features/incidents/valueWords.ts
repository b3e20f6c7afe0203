import { TARGET_KINDS } from '#domain/codes.ts'
import type { Claim, Dataset } from '#domain/dataset.ts'
import { parseDay } from '#domain/day.ts'
import type { Locale } from '#i18n/locale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'

/** What a claim says, in words: a day, the name of a place or actor, a kind of target, a number, or the data's own words. */
export function valueInWords(
  { field, value }: Pick<Claim, 'field' | 'value'>,
  { places, actors }: Dataset,
  locale: Locale,
): string {
  const text = String(value)
  switch (field) {
    case 'date':
      return dayInWords(text, locale)
    case 'place':
      return places.get(text)?.name ?? text
    case 'claimed-by':
    case 'attributed-to':
      return actors.get(text)?.name ?? text
    case 'target':
      return targetInWords(text, locale) ?? actors.get(text)?.name ?? text
    case 'killed':
    case 'injured':
      return typeof value === 'number' ? locale.format.number(value) : text
    case 'is-attack':
    case 'munitions':
    case 'outcome':
      return text
  }
}

function dayInWords(text: string, { format }: Locale): string {
  const day = parseDay(text)
  return day === undefined ? text : format.day(day)
}

function targetInWords(text: string, { lang }: Locale): string | undefined {
  if (text === 'not-reported') return commonWords[lang].notReported
  const kind = TARGET_KINDS.find((code) => code === text)
  return kind === undefined ? undefined : codeWords[lang].target[kind]
}
