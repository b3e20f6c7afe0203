import { expect, it } from 'vitest'

import { DEFAULT_VIEW } from '#state/viewState.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { viewInWords } from '#analysis/sentenceParts.ts'

import { realDataset } from '../realData.ts'

const dataset = realDataset()

it.each([ENGLISH, arabicWith('latn')])(
  'what is looked for cannot turn or hide the words after it, in $lang',
  (locale) => {
    const text = 'a\u202Eb\u0000c\u2066d\u2069e'
    const view = { ...DEFAULT_VIEW, filter: { ...DEFAULT_VIEW.filter, text } }
    expect(viewInWords(view, dataset, locale)).toContain('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe')
  },
)
