import { expect, test } from 'vitest'

import { arLate } from '#i18n/ar-late.ts'
import { ar } from '#i18n/ar.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { enLate } from '#i18n/en-late.ts'
import { en } from '#i18n/en.ts'
import { fullLocale } from '#i18n/full.ts'
import { ENGLISH, withEnglishTexts } from '#i18n/locale.ts'

const ARABIC = arabicWith('arab')

test.each([
  ['English', ENGLISH, { ...en, ...enLate }],
  ['Arabic', ARABIC, { ...ar, ...arLate }],
  ['Arabic beside English texts', withEnglishTexts(ARABIC), { ...ar, ...arLate }],
])('%s in full says all its words, and is as it was otherwise', (_language, locale, words) => {
  const { t, ...rest } = fullLocale(locale)
  expect(t).toEqual(words)
  const { t: _first, ...before } = locale
  expect(rest).toEqual(before)
})

test('a language in full is the same object each time, and full already', () => {
  const full = fullLocale(ARABIC)
  expect(fullLocale(ARABIC)).toBe(full)
  expect(fullLocale(full)).toBe(full)
  expect(fullLocale(ENGLISH)).not.toBe(full)
})
