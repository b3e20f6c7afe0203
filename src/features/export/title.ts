import type { Meta } from '#domain/dataset.ts'
import type { FullLocale } from '#i18n/full.ts'

/** Title of the dataset with the days it covers, as it is cited. */
export function datasetTitle({ title, coverage }: Meta, { t, format }: FullLocale): string {
  const [from, to] = format.rangeEnds(coverage)
  return t.share.datasetTitle(title, from, to)
}
