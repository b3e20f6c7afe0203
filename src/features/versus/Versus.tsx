import type { ReactNode } from 'react'

import { PAIRED } from '#analysis/comparison/pairs.ts'
import { sideInWords } from '#analysis/comparison/sentence.ts'
import type { ComparedSide } from '#analysis/comparison/side.ts'
import type { Basemap } from '#domain/basemap.ts'
import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { adjust, swapSides } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'
import { Panel } from '#ui/Panel.tsx'
import { SegmentedControl } from '#ui/SegmentedControl.tsx'
import { useCopy } from '#ui/useCopy.ts'
import { useSettled } from '#ui/useSettled.ts'

import { FigureTable } from './FigureTable.tsx'
import { limitsOf, notesOf } from './notes.ts'
import { PairedBars } from './PairedBars.tsx'
import { SideMap } from './SideMap.tsx'
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

interface VersusProps {
  readonly sides: readonly [VersusSide, VersusSide]
  /** Everything in the data. */
  readonly all: Dataset
  /** What sets the sides apart. */
  readonly sentence: string
  /** The comparison as a reference, with its link. */
  readonly citation: string
  readonly basemap: Basemap | undefined
  readonly isSecondEdited: boolean
  readonly onEdit: (isSecond: boolean) => void
  /** Called when the reader wants the incidents of both sides in one file. */
  readonly onSave: () => void
}

/** Two views side by side: in a sentence, in figures, in paired bars, by day and on the map. */
export function Versus({ sides, all, basemap, ...props }: VersusProps) {
  const locale = useLocale()
  const words = versusViewWords[locale.lang]
  const names = sides.map(({ subset }) => sideInWords(subset, all, locale))
  return (
    <Panel className={styles.root} heading={words.heading} tools={<Tools {...props} />}>
      <Fact {...props} sides={sides} />
      <div className={styles.two}>
        {sides.map(({ sentence, calendar }, at) => (
          <section key={words.letters[at]} className={styles.side}>
            <h3>
              <span className={styles.letter}>{words.letters[at]}</span>
              <span className={styles.name}>{names[at]}</span>
            </h3>
            <p className="note">{sentence}</p>
            {calendar}
          </section>
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
          <section key={words.letters[at]} className={styles.side}>
            <h3>
              <span className={styles.letter}>{words.letters[at]}</span>
              <span>{words.map}</span>
            </h3>
            <SideMap {...{ side, all, basemap }} name={names[at] ?? ''} />
          </section>
        ))}
      </div>
    </Panel>
  )
}

/** Which side the filters change, and the ways to turn the comparison round and out of it. */
function Tools({ isSecondEdited, onEdit }: Pick<VersusProps, 'isSecondEdited' | 'onEdit'>) {
  const dispatch = useDispatch()
  const words = versusViewWords[useLocale().lang]
  const [first, second] = words.letters
  return (
    <div className={styles.tools}>
      <span className="note">{words.edit}</span>
      <SegmentedControl
        label={words.edit}
        options={[
          { value: 'first', name: first },
          { value: 'second', name: second },
        ]}
        value={isSecondEdited ? 'second' : 'first'}
        onChoose={(side) => onEdit(side === 'second')}
      />
      <button type="button" className="button" onClick={() => dispatch(swapSides)}>
        {words.swap}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => dispatch(adjust({ versus: undefined }))}
      >
        {words.leave}
      </button>
    </div>
  )
}

type FactProps = Pick<VersusProps, 'sides' | 'sentence' | 'citation' | 'onSave'>

/** How the sides differ in a sentence, what limits it, and the ways to take it along. */
function Fact({ sides, sentence, citation, onSave }: FactProps) {
  const locale = useLocale()
  const words = versusViewWords[locale.lang]
  const said = [`${sentence}.`, ...limitsOf(sides, locale)].join(' ')
  const announced = useSettled(said)
  const { result, copy } = useCopy([said, citation].join('\n\n'))
  return (
    <div className={styles.fact}>
      <p className={styles.sentence}>{`${sentence}.`}</p>
      {notesOf(sides, locale).map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <p className={styles.copy}>
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" className="button" onClick={onSave}>
          {words.save}
        </button>
        <span role="status" className="note">
          {result && words[result]}
        </span>
      </p>
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </div>
  )
}
