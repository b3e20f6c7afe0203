import type { ReactNode } from 'react'

import { isPreferred } from '#analysis/scope/isPreferred.ts'
import { saysSomething } from '#analysis/scope/ordered.ts'
import type { Claim, Dataset, Incident, Place } from '#domain/dataset.ts'
import { inferredFrom, type InferredFrom } from '#domain/target.ts'
import { useFullLocale } from '#i18n/useFullLocale.ts'
import type { Step } from '#ui/step.ts'

import { PlaceFact } from './PlaceFact.tsx'

interface FactsProps {
  readonly incident: Incident
  readonly dataset: Dataset
  /** The claims that count; none until they have loaded. */
  readonly claims: readonly Claim[]
  readonly step: Step<string>
}

/** The preferred value of each field. What no source says reads "not reported"; so does what none is taken of, with a word on it. */
export function Facts({ incident, dataset, claims, step }: FactsProps) {
  const { t, format, plural } = useFullLocale()
  const { date, span, target, evidence, outsideSourceCount } = incident
  const place = dataset.places.get(incident.placeId ?? '')
  const given = new Set(claims.filter(saysSomething).map(({ field }) => field))
  const inferred = inferenceOf(incident, place, claims)
  const untaken = (field: 'place' | 'target' | 'killed' | 'injured'): boolean =>
    given.has(field) && incident[field === 'place' ? 'placeId' : field] === null
  return (
    <dl className="detail-facts" aria-label={t.detail.facts}>
      {incident.datePrecision !== 'day' && (
        <Fact name={t.detail.date}>
          <span>{format.range(span)}</span>
          <small>{t.detail.countedOn(format.day(date))}</small>
        </Fact>
      )}
      <Fact name={t.detail.place}>
        <PlaceFact incident={incident} place={place} step={step} />
        {untaken('place') && <small>{t.detail.untaken}</small>}
      </Fact>
      <Fact name={t.detail.target}>
        {target === null ? <NotReported /> : <span>{t.codes.target[target]}</span>}
        {inferred !== undefined && <small>{t.detail.inferred[inferred]}</small>}
        {untaken('target') && <small>{t.detail.untaken}</small>}
      </Fact>
      <Fact name={t.detail.killed}>
        <Toll count={incident.killed} />
        {untaken('killed') && <small>{t.detail.untaken}</small>}
      </Fact>
      <Fact name={t.detail.injured}>
        <Toll count={incident.injured} />
        {untaken('injured') && <small>{t.detail.untaken}</small>}
      </Fact>
      <Fact name={t.detail.evidence}>
        <span>{t.codes.evidence[evidence]}</span>
        <small>{t.lateCodes.evidenceNote[evidence]}</small>
        <small>{plural(outsideSourceCount, t.detail.outsideReports)}</small>
      </Fact>
    </dl>
  )
}

/** What the target shown was inferred from, once it is known that no claim names it. */
function inferenceOf(
  incident: Incident,
  place: Place | undefined,
  claims: readonly Claim[],
): InferredFrom | undefined {
  const { target, type } = incident
  const named = claims.some((claim) => claim.field === 'target' && isPreferred(claim, incident))
  if (target === null || named || claims.length === 0) return undefined
  return inferredFrom(target, type, place?.kind)
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
  const { t, format } = useFullLocale()
  if (count === null) return <NotReported />
  const figure = format.number(count)
  return <span>{count === 0 ? t.detail.noneReported(figure) : figure}</span>
}

function NotReported() {
  const { t } = useFullLocale()
  return <span className="detail-soft">{t.common.notReported}</span>
}
