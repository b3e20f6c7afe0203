import { safeAddress } from '#domain/address.ts'
import type { ActorKind } from '#domain/codes.ts'
import type { Actor, Dataset, Incident, Place } from '#domain/dataset.ts'
import { formatDay } from '#domain/day.ts'
import type { SharedView } from '#features/export/exportContext.ts'

import { words } from './words.ts'

/** The type of schema.org that every actor of a kind has. */
const ACTOR_TYPES: Readonly<Record<ActorKind, string>> = {
  'established-faction': 'Organization',
  'front-group': 'Organization',
  'political-bloc': 'Organization',
  'political-leader': 'Person',
  'state-institution': 'GovernmentOrganization',
  'foreign-state': 'Thing',
  coalition: 'Organization',
  'diplomatic-mission': 'GovernmentOrganization',
  other: 'Thing',
}

/** A page about an incident in the terms of schema.org. What is not known is left out. */
export function incidentLd(incident: Incident, shared: SharedView, description: string) {
  const { dataset } = shared
  const place = dataset.places.get(incident.placeId ?? '')
  const sourceIds = (dataset.claims.get(incident.id) ?? []).flatMap((claim) => claim.sourceIds)
  return {
    ...pageLd(incident.title, description, sourceIds, shared),
    about: {
      '@type': 'Event',
      name: incident.title,
      startDate: formatDay(incident.span.from),
      endDate: formatDay(incident.span.to),
      ...(place === undefined ? {} : { location: placeLd(place) }),
    },
  }
}

/** A page about an actor in the terms of schema.org. */
export function actorLd(actor: Actor, shared: SharedView) {
  const { name, otherName, aliases, kind, summary, statements } = actor
  const sourceIds = [actor, ...statements].flatMap((said) => said.sourceIds)
  return {
    ...pageLd(name, summary, sourceIds, shared),
    about: {
      '@type': ACTOR_TYPES[kind],
      name,
      alternateName: [otherName, ...aliases],
    },
  }
}

function pageLd(
  name: string,
  description: string,
  sourceIds: readonly string[],
  { dataset, locale, title, siteUrl }: SharedView,
) {
  const { licence, asOf } = dataset.meta
  return {
    '@context': 'https://schema.org/',
    '@type': 'WebPage',
    name,
    description,
    inLanguage: locale.lang,
    license: licence.url,
    dateModified: formatDay(asOf),
    isPartOf: {
      '@type': 'Dataset',
      name: title,
      ...(siteUrl === undefined ? {} : { url: siteUrl }),
    },
    citation: addressesOf(sourceIds, dataset),
  }
}

function addressesOf(ids: readonly string[], { sources }: Dataset): readonly string[] {
  return [...new Set(ids)].flatMap((id) => safeAddress(sources.get(id)?.url ?? null) ?? [])
}

/** A place without a point: it would say more exactly where it was than anybody knows. */
function placeLd({ name, otherName }: Place) {
  return {
    '@type': 'Place',
    name,
    alternateName: otherName,
    address: { '@type': 'PostalAddress', addressCountry: words.country },
  }
}
