import type { Incident } from '#domain/dataset.ts'
import { monthOf, type Day } from '#domain/day.ts'
import { GOVERNORATES } from '#domain/governorate.ts'
import {
  indexWords,
  queryWords,
  VARIANT_LETTERS,
  type IndexWords,
} from '#analysis/tally/normalise.ts'

import { SAID_OF_TYPE } from '../../saidOfType.ts'
import type { Row } from '../analysis/tally/naive.ts'
import { day } from '../day.ts'
import { actors, blamedFor, incidents, places, recordOf, type RawIncident } from '../records.ts'

/** The row of an incident, and the words under which it is found. */
interface WordedRow extends Row {
  readonly id: string
  readonly words: IndexWords
}

/** What a row is made of, from the files or from what counts of them. */
type Told = Pick<
  Incident,
  'id' | 'type' | 'placeId' | 'killed' | 'injured' | 'claimedBy' | 'evidence' | 'title' | 'note'
> & {
  readonly day: Day
  readonly target: string
  readonly blamed: readonly string[]
}

/** The rows of `data/incidents.json`, read without the page's own packing and loading. */
export const writtenRows: readonly WordedRow[] = incidents.map(toldInFile).map(wordedRow)

/** The rows of what counts, once sources or records are left out. */
export function rowsCounted(counted: readonly Incident[]): readonly WordedRow[] {
  return counted.map(toldByRecord).map(wordedRow)
}

/** Rows with a mark on those where each word looked for begins a word of the row. */
export function searched(rows: readonly WordedRow[], text: string): readonly WordedRow[] {
  const sought = queryWords(text)
  if (sought.length === 0) return rows
  return rows.map((row) => ({
    ...row,
    found: sought.every((start) => wordsFor(start, row).some((word) => word.startsWith(start))),
  }))
}

function wordsFor(start: string, { words }: WordedRow): readonly string[] {
  const { written, variants } = words
  return start.length < VARIANT_LETTERS ? written : [...written, ...variants]
}

function toldInFile(incident: RawIncident): Told {
  const { date, targetKind, preferred } = incident
  return {
    ...(incident as Pick<Incident, 'id' | 'type' | 'evidence' | 'title' | 'note'>),
    day: day(date),
    target: targetKind === 'not-reported' ? 'none' : targetKind,
    placeId: preferred.placeId,
    killed: preferred.killed,
    injured: preferred.injured,
    claimedBy: preferred.claimedBy,
    blamed: blamedFor(incident),
  }
}

function toldByRecord(incident: Incident): Told {
  const blamed = incident.blamed.map(({ actorId }) => actorId)
  return { ...incident, day: incident.date, target: incident.target ?? 'none', blamed }
}

function harmOf({ killed, injured }: Pick<Told, 'killed' | 'injured'>): readonly string[] {
  if (killed === null && injured === null) return ['none']
  if (killed === 0 && injured === 0) return ['unharmed']
  return [...(killed ? ['killed'] : []), ...(injured ? ['injured'] : [])]
}

function wordedRow({ claimedBy, blamed, ...told }: Told): WordedRow {
  const place = places.find(({ id }) => id === told.placeId)
  const governorate = GOVERNORATES.find(({ name }) => name === place?.admin1)
  const tied = [...new Set([...claimedBy, ...blamed])]
  const named = tied.map((id) => recordOf(actors, id))
  const names = named.flatMap(({ name, nameAr, aliases }) => [name, nameAr, ...aliases])
  const said = [told.title, told.note, SAID_OF_TYPE[told.type]]
  const texts = [...said, place?.name, place?.nameAr, ...names]
  return {
    id: told.id,
    day: told.day,
    month: monthOf(told.day),
    type: told.type,
    target: told.target,
    place: place?.id ?? 'none',
    admin1: governorate?.slug ?? 'none',
    evidence: told.evidence,
    harm: harmOf(told),
    ties: tied.map((actor) => ({
      actor,
      roles: [
        ...(claimedBy.includes(actor) ? (['claimed'] as const) : []),
        ...(blamed.includes(actor) ? (['blamed'] as const) : []),
      ],
    })),
    found: true,
    words: indexWords([...texts, governorate?.name, governorate?.nameAr].join('\n')),
  }
}
