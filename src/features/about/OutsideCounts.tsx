import { ownCountFor } from '#analysis/outsideCounts.ts'
import type { Dataset, OutsideCount } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { SourceLink } from '#ui/SourceLink.tsx'

import styles from './about.module.css'
import { CountsPlot, NotDrawn } from './CountsPlot.tsx'
import { Section } from './Section.tsx'
import { aboutWords } from './words.ts'

interface OutsideCountsProps {
  readonly dataset: Dataset
}

/** What others counted, beside our own count for the same days and the same kind of attack. */
export function OutsideCounts({ dataset }: OutsideCountsProps) {
  const words = aboutWords[useLocale().lang].outside
  return (
    <Section heading={words.heading}>
      <p>{words.intro}</p>
      <Comparison dataset={dataset} />
      <CountsPlot dataset={dataset} />
      <NotDrawn dataset={dataset} />
      <CountsTable dataset={dataset} />
    </Section>
  )
}

/** What the comparison says, in sentences with the figures of both sides. */
function Comparison({ dataset }: OutsideCountsProps) {
  const { lang, format } = useLocale()
  const words = aboutWords[lang].outside.compared
  const pair = (id: string) => {
    const theirs = dataset.outsideCounts.find((count) => count.id === id)
    const ours = theirs && ownCountFor(theirs, dataset.incidents)
    return (
      ours && {
        theirs: format.number(theirs.figure),
        ours: format.number(ours.incidents),
        days: format.range(theirs.span),
      }
    )
  }
  const [embassy, rockets] = [pair('isw-aug-05-rockets'), pair('isw-aug-12-rockets')]
  const afp = pair('afp-since-july')
  const [isw, talos] = [pair('isw-aug-12-bombs'), pair('talos-sep-to-12')]
  const sentences = [
    embassy && rockets && words.rockets(embassy, rockets),
    afp && words.afp(afp),
    isw && talos && words.undated(isw, talos),
    words.missing,
  ]
  return <p>{sentences.filter((sentence) => sentence !== undefined).join(' ')}</p>
}

/** The explicit roles keep it a table where its cells are stacked. */
function CountsTable({ dataset }: OutsideCountsProps) {
  const { column, caption } = aboutWords[useLocale().lang].outside
  const { who, days, counts: what, theirs, ours, contested } = column
  return (
    <table className={`${styles.table} ${styles.outside}`} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[who, days, what, theirs, ours, contested].map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {dataset.outsideCounts.map((count) => (
          <CountRow key={count.id} count={count} dataset={dataset} />
        ))}
      </tbody>
    </table>
  )
}

interface CountRowProps extends OutsideCountsProps {
  readonly count: OutsideCount
}

function CountRow({ count, dataset }: CountRowProps) {
  const { lang, format } = useLocale()
  const { column, qualified, notCompared } = aboutWords[lang].outside
  const ours = ownCountFor(count, dataset.incidents)
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {count.sourceIds
          .flatMap((id) => dataset.sources.get(id) ?? [])
          .map((source) => (
            <SourceLink key={source.id} source={source} />
          ))}
      </th>
      <td role="cell">{format.range(count.span)}</td>
      <td role="cell">
        <OwnText>{count.counts}</OwnText>
        <p className="note">
          <OwnText>{count.note}</OwnText>
        </p>
      </td>
      <td role="cell" data-head={column.theirs}>
        {qualified[count.qualifier](format.number(count.figure))}
      </td>
      <td role="cell" data-head={column.ours}>
        {ours === undefined ? notCompared : format.number(ours.incidents)}
      </td>
      <td role="cell" data-head={column.contested}>
        {ours === undefined ? '–' : format.number(ours.contested)}
      </td>
    </tr>
  )
}
