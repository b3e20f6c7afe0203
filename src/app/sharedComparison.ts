import { PAIRED } from '#analysis/comparison/pairs.ts'
import { sideInWords } from '#analysis/comparison/sentence.ts'
import type { SharedComparison } from '#features/export/picture/comparison.tsx'
import { figureRows } from '#features/versus/figureRows.ts'
import { notesOf } from '#features/versus/notes.ts'
import { pairedRows } from '#features/versus/pairedRows.ts'
import { versusViewWords } from '#features/versus/words.ts'
import { versusWords } from '#i18n/words/versus.ts'

import { comparisonOf } from './comparison.ts'
import { sharedSides, sharedViewOf } from './sharedView.ts'
import { shownViewOf, type Compared, type ShownOn } from './shownView.ts'

/** A comparison with all that its picture says. */
export function sharedComparisonOf(compared: Compared, on: ShownOn): SharedComparison {
  const { locale } = on
  const { dataset, second, url } = compared
  const words = versusViewWords[locale.lang]
  const { letters } = versusWords[locale.lang]
  const { sides, sentence } = comparisonOf(url.view, [compared, second], dataset, locale)
  const [a, b] = sides
  const rows = figureRows([a.figures, b.figures], locale)
  return {
    shared: sharedViewOf(shownViewOf({ ...compared, sentence }, on)),
    sides: sharedSides(compared, on).map((shared, at) => ({
      name: `${letters[at]} · ${sideInWords(shared.view, dataset, locale)}`,
      shared,
    })),
    notes: notesOf(sides, locale),
    figures: {
      heading: words.figures,
      rows: [
        ['', ...letters, words.difference],
        ...rows.map(({ name, first, second: other, difference }) => [
          name,
          first,
          other,
          difference,
        ]),
      ],
    },
    bars: PAIRED.map((by) => ({
      heading: words.paired[by],
      rows: pairedRows(by, sides, dataset, locale),
    })),
  }
}
