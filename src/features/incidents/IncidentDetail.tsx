import { useId } from 'react'

import { claimsCounted, countsUnder } from '#analysis/scope/counted.ts'
import type { Dataset } from '#domain/dataset.ts'
import { formatDay } from '#domain/day.ts'
import { lookOf } from '#domain/glyph.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { classNames } from '#ui/classNames.ts'
import { ClosePanel } from '#ui/ClosePanel.tsx'
import { Glyph } from '#ui/Glyph.tsx'
import { pointing, type HighlightStore } from '#ui/highlight.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { PanelHeading } from '#ui/PanelHeading.tsx'
import { RecordHistory } from '#ui/RecordHistory.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import { TranslationMark } from '#ui/TranslationMark.tsx'
import { ViewButton } from '#ui/ViewButton.tsx'
import { codeWords } from '#i18n/words/codes.ts'
import { open, toggleExcluded } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'
import { PartHeading } from '#ui/PartHeading.tsx'

import { Account } from './Account.tsx'
import { Claims } from './Claims.tsx'
import styles from './detail.module.css'
import { detailWords } from './detailWords.ts'
import { Duplicates } from './Duplicates.tsx'
import { Facts } from './Facts.tsx'
import { PrevNextNav, type Neighbours } from './PrevNextNav.tsx'
import { WhoDidIt } from './WhoDidIt.tsx'

interface IncidentDetailProps {
  /** The dataset within the scope. */
  readonly dataset: Dataset
  readonly row: number
  readonly scope: InclusionScope
  readonly neighbours: Neighbours
  readonly highlight: HighlightStore
}

/** Everything known about one incident, and who says so. */
export function IncidentDetail(props: IncidentDetailProps) {
  const dispatch = useDispatch()
  const { dataset, row, scope, neighbours, highlight } = props
  const { lang, format } = useLocale()
  const id = useId()
  const incident = dataset.incidents[row]
  if (incident === undefined) return null
  const isLeftOut = scope.without.includes(incident.id)
  const { sources } = dataset
  const claims = claimsCounted(dataset.claims.get(incident.id) ?? [], countsUnder(scope, sources))
  return (
    <SidePanel
      labelledBy={id}
      content={incident.id}
      bar={
        <>
          <PrevNextNav title={incident.title} neighbours={neighbours} />
          <ClosePanel />
        </>
      }
      onEscape={() => dispatch(open({}))}
      {...pointing(highlight, [row])}
    >
      <p className={classNames(styles.date, 'soft')}>
        <time dateTime={formatDay(incident.date)}>{format.dayFull(incident.date)}</time>
      </p>
      <PanelHeading id={id}>
        <OwnText>{incident.title}</OwnText>
      </PanelHeading>
      <p className={styles.type}>
        <Glyph {...lookOf(incident)} size={14} />{' '}
        <span>{codeWords[lang].typeOne[incident.type]}</span>
      </p>
      <Account {...{ incident, dataset, claims }} />
      <TranslationMark />
      <Facts {...{ incident, dataset, claims }} />
      <Duplicates {...{ incident, row, dataset, highlight }} />
      <WhoDidIt incident={incident} dataset={dataset} />
      <section>
        <PartHeading>{detailWords[lang].claims}</PartHeading>
        <Claims {...{ incident, dataset, scope }} />
      </section>
      <RecordHistory id={incident.id} changes={dataset.meta.changes} />
      <p className={styles['leave-out']}>
        <ViewButton action={toggleExcluded(incident.id)}>
          {isLeftOut ? detailWords[lang].countIncidentAgain : detailWords[lang].leaveOutIncident}
        </ViewButton>
        <small className="note">
          {isLeftOut ? detailWords[lang].leftOutNote : detailWords[lang].leaveOutNote}
        </small>
      </p>
    </SidePanel>
  )
}
