import type { ReactNode } from 'react'

import { isPreferred } from '#analysis/scope/isPreferred.ts'
import { saysSomething } from '#analysis/scope/ordered.ts'
import type { Claim, Dataset, Incident, Place } from '#domain/dataset.ts'
import { inferredFrom, type InferredFrom } from '#domain/target.ts'
import { narrow } from '#state/actions.ts'
import { toggleValue } from '#state/filterChanges.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { longCodeWords } from '#i18n/words/longCodes.ts'
import { Deaths } from '#ui/Deaths.tsx'
import { ViewButton } from '#ui/ViewButton.tsx'

import styles from './detail.module.css'
import { detailWords } from './detailWords.ts'

interface FactsProps {
  readonly incident: Incident
  readonly dataset: Dataset
  /** The claims that count. */
  readonly claims: readonly Claim[]
}

/** The preferred value of each field, "not reported" where there is none, with a note where sources give one after all. */
export function Facts({ incident, dataset, claims }: FactsProps) {
  const { lang, format, plural } = useLocale()
  const { date, span, target, evidence, outsideSourceCount } = incident
  const words = detailWords[lang]
  const place = dataset.places.get(incident.placeId ?? '')
  const given = new Set(claims.filter(saysSomething).map(({ field }) => field))
  const inferred = inferenceOf(incident, place, claims)
  const unusedNote = (field: 'place' | 'target' | 'killed' | 'injured') =>
    given.has(field) &&
    incident[field === 'place' ? 'placeId' : field] === null && <Note>{words.unused}</Note>
  return (
    <dl className={styles.facts} aria-label={words.facts}>
      {incident.datePrecision !== 'day' && (
        <Fact name={words.date}>
          <span>{format.range(span)}</span>
          <Note>{words.countedOn(format.day(date))}</Note>
        </Fact>
      )}
      <Fact name={words.place}>
        <PlaceFact incident={incident} place={place} />
        {unusedNote('place')}
      </Fact>
      <Fact name={words.target}>
        {target === null ? <NotReported /> : <span>{codeWords[lang].target[target]}</span>}
        {inferred !== undefined && <Note>{words.inferred[inferred]}</Note>}
        {unusedNote('target')}
      </Fact>
      <Fact name={words.killed}>
        {incident.killed ? <Deaths killed={incident.killed} /> : <Toll count={incident.killed} />}
        {unusedNote('killed')}
      </Fact>
      <Fact name={words.injured}>
        <Toll count={incident.injured} />
        {unusedNote('injured')}
      </Fact>
      <Fact name={words.evidence}>
        <span>{codeWords[lang].evidence[evidence]}</span>
        <Note>{longCodeWords[lang].evidenceNote[evidence]}</Note>
        <Note>{plural(outsideSourceCount, words.outsideReports)}</Note>
      </Fact>
    </dl>
  )
}

/** What the target was inferred from, where no claim that counts names it. */
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

function Note({ children }: { readonly children: string }) {
  return <small className="note">{children}</small>
}

interface PlaceFactProps {
  readonly incident: Incident
  readonly place: Place | undefined
}

/** The place and how exactly it is known: in words, in kilometres and by UCDP code. */
function PlaceFact({ incident: { wherePrec, placeMatch }, place }: PlaceFactProps) {
  const { lang, format } = useLocale()
  const words = detailWords[lang]
  const code = words.placeCode(format.number(wherePrec))
  if (place === undefined) {
    return (
      <>
        <NotReported />
        <Note>{code}</Note>
      </>
    )
  }
  const precision = [
    codeWords[lang].wherePrec[wherePrec],
    words.within(format.decimal(place.precisionKm)),
  ]
  return (
    <>
      <ViewButton action={narrow((filter) => toggleValue(filter, 'place', place.id))}>
        {place.name}
      </ViewButton>
      {place.kind !== 'governorate' && (
        <Note>{words.governorate(codeWords[lang].governorate[place.admin1])}</Note>
      )}
      <Note>{`${precision.join(commonWords[lang].comma)} (${code})`}</Note>
      <Note>{codeWords[lang].placeMatch[placeMatch]}</Note>
    </>
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
  return <span className="soft">{commonWords[lang].notReported}</span>
}
