import type { Dataset, Incident } from '#domain/dataset.ts'
import { lookOf } from '#domain/glyph.ts'
import { open } from '#state/actions.ts'
import type { Locale } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { Glyph } from '#ui/Glyph.tsx'
import type { HighlightStore } from '#ui/highlight.ts'
import { ViewLink } from '#ui/ViewLink.tsx'
import { PartHeading } from '#ui/PartHeading.tsx'

import styles from './detail.module.css'
import { detailWords } from './detailWords.ts'

interface DuplicatesProps {
  readonly incident: Incident
  readonly row: number
  readonly dataset: Dataset
  readonly highlight: HighlightStore
}

/** Records that may describe the same event, and why. Nothing is merged: each links to the other. */
export function Duplicates({ incident, row, dataset, highlight }: DuplicatesProps) {
  const locale = useLocale()
  const { lang, format } = locale
  const others = [...dataset.incidents.entries()].filter(([, { id }]) =>
    incident.possibleDuplicateOf.includes(id),
  )
  if (others.length === 0) return null
  return (
    <section className={styles.duplicates}>
      <PartHeading>{detailWords[lang].duplicates}</PartHeading>
      <ul>
        {others.map(([otherRow, other]) => (
          <li
            key={other.id}
            onPointerEnter={() => highlight.on([row, otherRow])}
            onPointerLeave={() => highlight.on([row])}
          >
            <Glyph {...lookOf(other)} size={12} />
            <p>
              <ViewLink
                action={open({ incident: other.id })}
                onFocus={(event) => {
                  event.stopPropagation()
                  highlight.on([row, otherRow])
                }}
              >
                {other.title}
              </ViewLink>
              <small className="note">{likenessInWords(incident, other, dataset, locale)}</small>
            </p>
            <span className="soft">{format.dayShort(other.date)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How close two records are in time and place, such as "a day apart, both at Camp Taji". */
function likenessInWords(
  here: Incident,
  other: Incident,
  { places }: Dataset,
  { lang, plural }: Locale,
): string {
  const { why } = detailWords[lang]
  const apart = Math.abs(here.date - other.date)
  const days = apart === 0 ? why.sameDay : plural(apart, why.daysApart)
  const nameOf = ({ placeId }: Incident): string | undefined => places.get(placeId ?? '')?.name
  const [placeHere, placeThere] = [nameOf(here), nameOf(other)]
  if (placeThere === undefined) {
    return why.likeness(days, placeHere === undefined ? why.noPlaces : why.otherUnknown(placeHere))
  }
  if (placeHere === undefined) return why.likeness(days, why.placeUnknown(placeThere))
  return why.likeness(
    days,
    placeHere === placeThere ? why.samePlace(placeHere) : why.places(placeThere, placeHere),
  )
}
