import type { ReactNode } from 'react'

import { PAIRED } from '#analysis/comparison/pairs.ts'
import { sideInWords } from '#analysis/comparison/sentence.ts'
import type { ComparedSide } from '#analysis/comparison/side.ts'
import type { Basemap } from '#domain/basemap.ts'
import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { versusWords } from '#i18n/words/versus.ts'
import { NavigationContext, ofSecondSide, useNavigation } from '#state/navigation.ts'
import { Panel } from '#ui/Panel.tsx'
import { SideLetter } from '#ui/SideLetter.tsx'

import { Fact, type FactProps } from './Fact.tsx'
import { FigureTable } from './FigureTable.tsx'
import { PairedBars } from './PairedBars.tsx'
import { SideMap } from './SideMap.tsx'
import { Tools, type SideEdited } from './Tools.tsx'
import styles from './versus.module.css'
import { versusViewWords } from './words.ts'

/** One side as it is shown. */
export interface VersusSide extends ComparedSide {
  /** What counts on it. */
  readonly dataset: Dataset
  /** Its incidents, by row of the dataset. */
  readonly rows: readonly number[]
  /** It alone in one plain sentence. */
  readonly sentence: string
  readonly calendar: ReactNode
}

interface VersusProps extends Omit<FactProps, 'isReadOnly'> {
  /** Everything in the data. */
  readonly all: Dataset
  readonly basemap: Basemap | undefined
  /** Left out where the comparison can only be read. */
  readonly editing: SideEdited | undefined
}

/** Two views side by side: in a sentence, in figures, in paired bars, by day and on the map. */
export function Versus({ sides, all, basemap, editing, ...props }: VersusProps) {
  const locale = useLocale()
  const words = versusViewWords[locale.lang]
  const names = sides.map(({ subset }) => sideInWords(subset, all, locale))
  return (
    <Panel
      className={styles.root}
      heading={words.heading}
      tools={editing && <Tools {...editing} />}
    >
      <Fact {...props} sides={sides} isReadOnly={editing === undefined} />
      <div className={styles.two}>
        {sides.map(({ sentence, calendar }, at) => (
          <Side key={versusWords[locale.lang].letters[at]} at={at} heading={names[at] ?? ''}>
            <p className="note">{sentence}</p>
            {calendar}
          </Side>
        ))}
      </div>
      <div className={styles.figures}>
        <FigureTable sides={sides} />
        {PAIRED.map((by) => (
          <PairedBars key={by} by={by} sides={sides} all={all} />
        ))}
      </div>
      <div className={styles.two}>
        {sides.map((side, at) => (
          <Side key={versusWords[locale.lang].letters[at]} at={at} heading={words.map}>
            <SideMap {...{ side, all, basemap }} name={names[at] ?? ''} />
          </Side>
        ))}
      </div>
    </Panel>
  )
}

interface SideProps {
  /** 0 or 1. */
  readonly at: number
  readonly heading: string
  readonly children: ReactNode
}

/** Something of one side under its letter; what leads on from it begins at that side. */
function Side({ at, heading, children }: SideProps) {
  const navigation = useNavigation()
  const { lang } = useLocale()
  return (
    <section className={styles.side}>
      <h3>
        <SideLetter letter={versusWords[lang].letters[at] ?? ''} />
        <span className={styles.name}>{heading}</span>
      </h3>
      <NavigationContext value={at === 0 ? navigation : ofSecondSide(navigation)}>
        {children}
      </NavigationContext>
    </section>
  )
}
