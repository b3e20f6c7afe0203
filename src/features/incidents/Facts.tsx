import type { ReactNode } from 'react'

import { isPreferred } from '#analysis/scope/isPreferred.ts'
import { saysSomething } from '#analysis/scope/ordered.ts'
import type { Claim, Dataset, Incident, Place } from '#domain/dataset.ts'
import { inferredFrom, type InferredFrom } from '#domain/target.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#state/step.ts'

import { PlaceFact } from './PlaceFact.tsx'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { longCodeWords } from '#i18n/words/longCodes.ts'
import { detailWords } from './detailWords.ts'

interface FactsProps {
  readonly incident: Incident
  readonly dataset: Dataset
  /** The claims that count; none until they have loaded. */
  readonly claims: readonly Claim[]
  readonly step: Step<string>
}

/** The preferred value of each field. What no source says reads "not reported"; so does what none is taken of, with a word on it. */
export function Facts({ incident, dataset, claims, step }: FactsProps) {
  const { lang, format, plural } = useLocale()
  const { date, span, target, evidence, outsideSourceCount } = incident
  const place = dataset.places.get(incident.placeId ?? '')
  const given = new Set(claims.filter(saysSomething).map(({ field }) => field))
  const inferred = inferenceOf(incident, place, claims)
  const untaken = (field: 'place' | 'target' | 'killed' | 'injured'): boolean =>
    given.has(field) && incident[field === 'place' ? 'placeId' : field] === null
  return (
    <dl className="detail-facts" aria-label={detailWords[lang].facts}>
      {incident.datePrecision !== 'day' && (
        <Fact name={detailWords[lang].date}>
          <span>{format.range(span)}</span>
          <small>{detailWords[lang].countedOn(format.day(date))}</small>
        </Fact>
      )}
      <Fact name={detailWords[lang].place}>
        <PlaceFact incident={incident} place={place} step={step} />
        {untaken('place') && <small>{detailWords[lang].untaken}</small>}
      </Fact>
      <Fact name={detailWords[lang].target}>
        {target === null ? <NotReported /> : <span>{codeWords[lang].target[target]}</span>}
        {inferred !== undefined && <small>{detailWords[lang].inferred[inferred]}</small>}
        {untaken('target') && <small>{detailWords[lang].untaken}</small>}
      </Fact>
      <Fact name={detailWords[lang].killed}>
        <Toll count={incident.killed} />
        {untaken('killed') && <small>{detailWords[lang].untaken}</small>}
      </Fact>
      <Fact name={detailWords[lang].injured}>
        <Toll count={incident.injured} />
        {untaken('injured') && <small>{detailWords[lang].untaken}</small>}
      </Fact>
      <Fact name={detailWords[lang].evidence}>
        <span>{codeWords[lang].evidence[evidence]}</span>
        <small>{longCodeWords[lang].evidenceNote[evidence]}</small>
        <small>{plural(outsideSourceCount, detailWords[lang].outsideReports)}</small>
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
  const { lang, format } = useLocale()
  if (count === null) return <NotReported />
  const figure = format.number(count)
  return <span>{count === 0 ? detailWords[lang].noneReported(figure) : figure}</span>
}

function NotReported() {
  const { lang } = useLocale()
  return <span className="detail-soft">{commonWords[lang].notReported}</span>
}
