import { ownCountFor } from '#analysis/outsideCounts.ts'
import type { Dataset, OutsideCount } from '#domain/dataset.ts'
import type { Formats } from '#i18n/format.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { OwnText } from '#ui/OwnText.tsx'

import styles from './plot.module.css'
import { aboutWords } from './words.ts'

/** Attacks from one tick of the axis to the next. */
const STEP = 20

interface Compared {
  readonly count: OutsideCount
  readonly ours: number
}

/** Each count by others and our own for the same days and the same kind, on one axis; the figures stand in a table beside it. */
export function CountsPlot({ dataset }: { readonly dataset: Dataset }) {
  const { lang, format } = useLocale()
  const words = aboutWords[lang].outside.plot
  const compared = dataset.outsideCounts.flatMap((count): readonly Compared[] => {
    const own = count.unit === 'incidents' && ownCountFor(count, dataset.incidents)
    return own ? [{ count, ours: own.incidents }] : []
  })
  const most = Math.max(...compared.flatMap(({ count, ours }) => [count.figure, ours]))
  const ticks = Array.from({ length: Math.ceil(most / STEP) + 1 }, (_, tick) => tick * STEP)
  return (
    <figure className={styles.plot}>
      <figcaption>
        <span>{words.heading}</span> <Key />
      </figcaption>
      <div role="img" aria-label={words.name}>
        {compared.map(({ count, ours }) => (
          <div key={count.id} className={styles.row}>
            <span>
              <b>
                <OwnText>{count.counts}</OwnText>
              </b>{' '}
              <small>{nameOf(count, dataset, format)}</small>
            </span>
            <Dots theirs={count.figure} ours={ours} ticks={ticks} />
          </div>
        ))}
        <div className={styles.row}>
          <span />
          <Axis ticks={ticks} />
        </div>
      </div>
    </figure>
  )
}

/** Which counts the plot leaves out, and why. */
export function NotDrawn({ dataset }: { readonly dataset: Dataset }) {
  const { lang, format } = useLocale()
  const words = aboutWords[lang].outside.plot
  const named = (isMeant: (count: OutsideCount) => boolean) =>
    format.list(dataset.outsideCounts.filter(isMeant).map((each) => nameOf(each, dataset, format)))
  return (
    <>
      <p className="note">{words.inDates(named(({ unit }) => unit === 'dates'))}</p>
      <p className="note">{words.otherDays(named(({ ours }) => ours === null))}</p>
    </>
  )
}

/** Who counted, and which days. */
function nameOf({ sourceIds, span }: OutsideCount, { sources }: Dataset, format: Formats): string {
  const publishers = sourceIds.flatMap((id) => sources.get(id)?.publisher ?? [])
  return `${format.list(publishers)} (${format.range(span)})`
}

interface AxisProps {
  readonly ticks: readonly number[]
}

/** Where a number lies on the axis, which starts where lines of the language start. */
function useScale(ticks: readonly number[]): (value: number) => string {
  const { dir } = useLocale()
  const end = ticks.at(-1) ?? STEP
  return (value) => `${(dir === 'rtl' ? 1 - value / end : value / end) * 100}%`
}

interface DotsProps extends AxisProps {
  readonly theirs: number
  readonly ours: number
}

function Dots({ theirs, ours, ticks }: DotsProps) {
  const at = useScale(ticks)
  return (
    <svg className={styles.dots}>
      {ticks.map((tick) => (
        <line key={tick} className={styles.grid} x1={at(tick)} x2={at(tick)} y1="0" y2="100%" />
      ))}
      <line className={styles.gap} x1={at(theirs)} x2={at(ours)} y1="50%" y2="50%" />
      <svg x={at(theirs)} y="50%" overflow="visible">
        <Theirs />
      </svg>
      <svg x={at(ours)} y="50%" overflow="visible">
        <Ours />
      </svg>
    </svg>
  )
}

/** The numbers of the ticks, under the lines of the rows. */
function Axis({ ticks }: AxisProps) {
  const { format } = useLocale()
  const at = useScale(ticks)
  return (
    <svg className={styles.axis}>
      {ticks.map((tick) => (
        <text key={tick} x={at(tick)} y="75%" textAnchor="middle">
          {format.number(tick)}
        </text>
      ))}
    </svg>
  )
}

function Key() {
  const { column } = aboutWords[useLocale().lang].outside
  return (
    <span className={styles.key}>
      <svg viewBox="-8 -8 16 16" aria-hidden="true">
        <Theirs />
      </svg>
      <span>{column.theirs}</span>
      <svg viewBox="-8 -8 16 16" aria-hidden="true">
        <Ours />
      </svg>
      <span>{column.ours}</span>
    </span>
  )
}

/** So large that it is seen around ours where both figures are the same. */
function Theirs() {
  return <path className={styles.theirs} d="M0-7 7 0 0 7-7 0Z" />
}

function Ours() {
  return <circle className={styles.ours} r="3.5" />
}
