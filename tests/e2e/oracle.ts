import { GOVERNORATES } from '../../src/domain/governorate.ts'
import { SAID_OF_TYPE } from '../saidOfType.ts'
import {
  actors,
  blamedFor,
  incidents,
  placeOf,
  places,
  sources,
  type RawIncident,
} from './records.ts'

/** Values that the page must know, from the promise of the links and the files of `data/`. */
const KNOWN: Readonly<Record<string, ReadonlySet<string>>> = {
  type: new Set(['rocket', 'ied-convoy', 'ied-diplomatic', 'other']),
  target: new Set([
    'logistics-convoy',
    'diplomatic-convoy',
    'diplomatic-mission',
    'military-base',
    'airport',
    'company',
    'education-centre',
    'none',
  ]),
  place: new Set([...places.keys(), 'none']),
  admin1: new Set([...GOVERNORATES.map(({ slug }) => slug), 'none']),
  actor: new Set([...actors.keys(), 'none']),
  role: new Set(['claimed', 'blamed']),
  evidence: new Set(['corroborated', 'contested', 'founding-only', 'outside-report']),
  harm: new Set(['killed', 'injured', 'unharmed', 'none']),
}

interface Wish {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/** The incidents that a link asks for, by the plain words of its promise: slow, and with nothing of the page but the names of governorates. */
export function asked(query: string): readonly RawIncident[] {
  const params = new URLSearchParams(query)
  return incidents.filter(
    (incident) =>
      inDates(incident.date, params) &&
      ['type', 'target', 'place', 'admin1', 'evidence'].every((param) =>
        passes(wishOf(params, param), [valueOf(incident, param)]),
      ) &&
      passes(wishOf(params, 'harm'), harmsOf(incident)) &&
      passesActors(incident, params) &&
      holdsWords(incident, params.get('q') ?? ''),
  )
}

/** The summary's first words for a link: "13 of 67 incidents", or "67 incidents" when it filters nothing. */
export function countInWords(query: string): string {
  const total = incidents.length
  return isFiltering(query) ? `${asked(query).length} of ${total} incidents` : `${total} incidents`
}

/** A name as links write it. */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}

function isFiltering(query: string): boolean {
  const params = new URLSearchParams(query)
  const isWished = (param: string): boolean => {
    const { include, exclude } = wishOf(params, param)
    return include.length + exclude.length > 0
  }
  const bounds = dayOf(params, 'from') !== undefined || dayOf(params, 'to') !== undefined
  const words = (params.get('q') ?? '').trim() !== ''
  return bounds || words || ['month', ...Object.keys(KNOWN)].some(isWished)
}

function valueOf(incident: RawIncident, param: string): string {
  switch (param) {
    case 'type':
      return incident.type
    case 'target':
      return incident.targetKind === 'not-reported' ? 'none' : incident.targetKind
    case 'place':
      return placeOf(incident)?.id ?? 'none'
    case 'admin1':
      return slugOf(placeOf(incident)?.admin1 ?? 'none')
    default:
      return incident.evidence
  }
}

/** What is reported of people harmed; nothing where one figure is zero and the other unknown. */
function harmsOf({ preferred: { killed, injured } }: RawIncident): readonly string[] {
  if (killed === null && injured === null) return ['none']
  if (killed === 0 && injured === 0) return ['unharmed']
  return [...(killed ? ['killed'] : []), ...(injured ? ['injured'] : [])]
}

function inDates(date: string, params: URLSearchParams): boolean {
  const bounds = [dayOf(params, 'from') ?? '0000', dayOf(params, 'to') ?? '9999'].toSorted()
  const [from = '', to = ''] = bounds
  return from <= date && date <= to && passes(wishOf(params, 'month'), [date.slice(0, 7)])
}

function dayOf(params: URLSearchParams, param: string): string | undefined {
  const text = params.get(param) ?? ''
  const date = new Date(text)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(date.valueOf())) return undefined
  return date.toISOString().startsWith(text) ? text : undefined
}

function passesActors(incident: RawIncident, params: URLSearchParams): boolean {
  const [actor, role] = [wishOf(params, 'actor'), wishOf(params, 'role')]
  const tied = [
    ...(passes(role, ['claimed']) ? incident.preferred.claimedBy : []),
    ...(passes(role, ['blamed']) ? blamedFor(incident) : []),
  ]
  const asksActor = actor.include.length + actor.exclude.length > 0
  const asksRole = role.include.length + role.exclude.length > 0
  if (!asksActor) return !asksRole || tied.length > 0
  return passes(actor, tied.length === 0 ? ['none'] : tied)
}

function passes({ include, exclude }: Wish, values: readonly string[]): boolean {
  if (values.some((value) => exclude.includes(value))) return false
  return include.length === 0 || values.some((value) => include.includes(value))
}

function wishOf(params: URLSearchParams, param: string): Wish {
  const known = (value: string): boolean =>
    param === 'month' ? /^\d{4}-(0[1-9]|1[0-2])$/.test(value) : KNOWN[param]?.has(value) === true
  const words = (params.get(param) ?? '').toLowerCase().split(',')
  const excluded = words.filter((word) => word.startsWith('!')).map((word) => word.slice(1))
  return { include: words.filter(known), exclude: excluded.filter(known) }
}

/** By the rule of the README: each word begins a word of the title, the note, the type or a name, or is in a publisher's whole name. */
function holdsWords(incident: RawIncident, text: string): boolean {
  const place = placeOf(incident)
  const governorate = GOVERNORATES.find(({ name }) => name === place?.admin1)
  const tied = [...incident.preferred.claimedBy, ...blamedFor(incident)].map((id) => actors.get(id))
  const names = tied.flatMap((actor) => [actor?.name, actor?.nameAr, ...(actor?.aliases ?? [])])
  const ofPlace = [place?.name, place?.nameAr, place?.admin1, governorate?.nameAr]
  const said = [incident.title, incident.note, SAID_OF_TYPE[incident.type]]
  const held = wordsIn([...said, ...ofPlace, ...names].join(' '))
  const sought = soughtIn(text)
  const named = publishersOf(incident).filter((name) =>
    ` ${sought.join(' ')} `.includes(` ${name} `),
  )
  return sought.every(
    (word) =>
      held.some((other) => other.startsWith(word)) ||
      named.some((name) => name.split(' ').includes(word)),
  )
}

/** The names of those who published what an incident is known from, in plain words. */
export function publishersOf({ claims }: RawIncident): readonly string[] {
  return claims
    .flatMap(({ sourceIds }) => sourceIds)
    .flatMap((id) => (sources.get(id)?.publisher ?? '').split(/ \/ | via | \(|\)/))
    .map((name) => soughtIn(name).join(' '))
    .flatMap((name) => [name, name.replace(/^the /, '')])
    .filter((name) => name !== '')
}

function soughtIn(text: string): readonly string[] {
  return plainWords(text.replaceAll(/\b[ae]l-(?=\p{L})/giu, '')).map(withoutArticle)
}

/** The words of a text as they stand, and without the article or particle that Arabic writes with them. */
function wordsIn(text: string): readonly string[] {
  const words = plainWords(text)
  const parted = words.map((word) => word.replace(/^(لل|[وبل](ال)?)(?=...)/u, ''))
  return [...words, ...parted, ...[...words, ...parted].map(withoutArticle)]
}

/** Words in one spelling: no accents, and one form of each Arabic letter. */
function plainWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʼ\u0640]/gu, '')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

function withoutArticle(word: string): string {
  return word.replace(/^ال(?=...)/, '')
}
