import type { Dataset, OutsideCount } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { ownCountFor } from '#analysis/outsideCounts.ts'

import { aboutWords } from './words.ts'

interface ComparedProps {
  readonly counts: readonly OutsideCount[]
  readonly dataset: Dataset
}

/** What the comparison with counts by others says, with the figures of both. */
export function Compared({ counts, dataset }: ComparedProps) {
  const { lang, format } = useLocale()
  const words = aboutWords[lang].outside.compared
  const pair = (id: string) => {
    const counted = counts.find((each) => each.id === id)
    if (counted === undefined) return undefined
    const ours = ownCountFor(counted, dataset.incidents)
    if (ours === undefined) return undefined
    return {
      theirs: format.number(counted.figure),
      ours: format.number(ours.incidents),
      days: format.range(counted.span),
    }
  }
  const [embassy, rockets] = [pair('isw-aug-05-rockets'), pair('isw-aug-12-rockets')]
  const afp = pair('afp-since-july')
  const [isw, talos] = [pair('isw-aug-12-bombs'), pair('talos-sep-to-12')]
  return (
    <p>
      {embassy && rockets && `${words.rockets(embassy, rockets)} `}
      {afp && `${words.afp(afp)} `}
      {isw && talos && `${words.undated(isw, talos)} `}
      {words.missing}
    </p>
  )
}
