import type { ReactNode } from 'react'

import type { Dataset, Incident } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#ui/step.ts'

import { PlaceFact } from './PlaceFact.tsx'

interface FactsProps {
  readonly incident: Incident
  readonly dataset: Dataset
  readonly step: Step<string>
}

/** The preferred value of each field. What no source says reads "not reported". */
export function Facts({ incident, dataset, step }: FactsProps) {
  const { t, format, plural } = useLocale()
  const { date, span, target, evidence, outsideSourceCount } = incident
  const place = dataset.places.get(incident.placeId ?? '')
  return (
    <dl className="detail-facts" aria-label={t.detail.facts}>
      {incident.datePrecision !== 'day' && (
        <Fact name={t.detail.date}>
          {format.range(span)}
          <small>{t.detail.countedOn(format.day(date))}</small>
        </Fact>
      )}
      <Fact name={t.detail.place}>
        <PlaceFact incident={incident} place={place} step={step} />
      </Fact>
      <Fact name={t.detail.target}>
        {target === null ? <NotReported /> : t.codes.target[target]}
      </Fact>
      <Fact name={t.detail.killed}>
        <Toll count={incident.killed} />
      </Fact>
      <Fact name={t.detail.injured}>
        <Toll count={incident.injured} />
      </Fact>
      <Fact name={t.detail.evidence}>
        {t.codes.evidence[evidence]}
        <small>{t.codes.evidenceNote[evidence]}</small>
        <small>{plural(outsideSourceCount, t.detail.outsideReports)}</small>
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Toll({ count }: { readonly count: number | null }) {
  const { t, format } = useLocale()
  if (count === null) return <NotReported />
  const figure = format.number(count)
  return count === 0 ? t.detail.noneReported(figure) : figure
}

function NotReported() {
  const { t } = useLocale()
  return <span className="detail-soft">{t.common.notReported}</span>
}
