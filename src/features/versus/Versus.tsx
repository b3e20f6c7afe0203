import type { ReactNode } from 'react'

import { PAIRED } from '#analysis/comparison/pairs.ts'
import { sideInWords } from '#analysis/comparison/sentence.ts'
import type { ComparedSide } from '#analysis/comparison/side.ts'
import type { Basemap } from '#domain/basemap.ts'
import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { adjust, swapSides } from '#state/actions.ts'
import { NavigationContext, ofSecondSide, useDispatch, useNavigation } from '#state/navigation.ts'
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

/** Which side the filters of the page change, and the way to the other. */
export interface SideEdited {
  readonly isSecond: boolean
  readonly onEdit: (isSecond: boolean) => void
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
  /** Left out where the comparison can only be read. */
  readonly editing: SideEdited | undefined
  /** Called when the reader wants the incidents of both sides in one file. */
  readonly onSave: () => void
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
          <Side key={words.letters[at]} at={at} heading={names[at] ?? ''}>
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
          <Side key={words.letters[at]} at={at} heading={words.map}>
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
  const words = versusViewWords[useLocale().lang]
  return (
    <section className={styles.side}>
      <h3>
        <span className={styles.letter}>{words.letters[at]}</span>
        <span className={styles.name}>{heading}</span>
      </h3>
      <NavigationContext value={at === 0 ? navigation : ofSecondSide(navigation)}>
        {children}
      </NavigationContext>
    </section>
  )
}

/** Which side the filters change, and the ways to turn the comparison round and out of it. */
function Tools({ isSecond, onEdit }: SideEdited) {
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
        value={isSecond ? 'second' : 'first'}
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

interface FactProps extends Pick<VersusProps, 'sides' | 'sentence' | 'citation' | 'onSave'> {
  readonly isReadOnly: boolean
}

/** How the sides differ in a sentence, what limits it, and the ways to take it along. */
function Fact({ sides, sentence, citation, onSave, isReadOnly }: FactProps) {
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
      {!isReadOnly && (
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
      )}
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </div>
  )
}
