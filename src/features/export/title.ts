import type { Meta } from '#domain/dataset.ts'
import type { Locale } from '#i18n/locale.ts'

import { fileWords } from './fileWords.ts'

/** Title of the dataset with the days it covers, as it is cited. */
export function datasetTitle({ title, coverage }: Meta, { lang, format }: Locale): string {
  const [from, to] = format.rangeEnds(coverage)
  return fileWords[lang].datasetTitle(title, from, to)
}
