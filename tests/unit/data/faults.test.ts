import { describe, expect, test } from 'vitest'
import { formatFault } from '#data/fault.ts'
import { checkData } from '../../../data/tools/faults.ts'
import { parseFile, readFiles } from '../../../data/tools/files.ts'
import type { FileName } from '#data/records.ts'
import { realFiles } from './files.ts'

type Row = Record<string, unknown>

/** What is planted, and the start of the sentence that should tell of it. */
interface Planted {
  readonly what: string
  readonly file: FileName
  /** Record that is changed; the file as a whole when left out. */
  readonly id?: string
  /** Path of the field, and its new value; `undefined` removes it. */
  readonly path: readonly (string | number)[]
  readonly value: unknown
  readonly told: string
}

const CONVOY = '2020-08-09-ied-convoy'
const EDGE = '2020-07-23-ied-convoy'

const PLANTED: readonly Planted[] = [
  {
    what: 'an unknown code',
    file: 'incidents',
    id: CONVOY,
    path: ['type'],
    value: 'mortar',
    told: `data/incidents.json › ${CONVOY} › type is "mortar": should be "rocket" or`,
  },
  {
    what: 'an unknown field',
    file: 'places',
    id: 'hillah',
    path: ['radius'],
    value: 3,
    told: 'data/places.json › hillah is',
  },
  {
    what: 'an id with capitals',
    file: 'actors',
    id: 'sadr',
    path: ['id'],
    value: 'Al Sadr',
    told: 'data/actors.json › Al Sadr › id is "Al Sadr": should be lower-case',
  },
  {
    what: 'an id given twice',
    file: 'places',
    id: 'hillah',
    path: ['id'],
    value: 'baghdad',
    told: 'data/places.json › baghdad › id is "baghdad": two records have it',
  },
  {
    what: 'an impossible date',
    file: 'incidents',
    id: CONVOY,
    path: ['date'],
    value: '2020-02-31',
    told: `data/incidents.json › ${CONVOY} › date is "2020-02-31": not a day of the calendar`,
  },
  {
    what: 'a date before coverage',
    file: 'incidents',
    id: EDGE,
    path: ['dateEarliest'],
    value: '2020-07-22',
    told: `data/incidents.json › ${EDGE} › dateEarliest is "2020-07-22": it lies outside coverage`,
  },
  {
    what: 'a date after coverage',
    file: 'incidents',
    id: '2020-09-30-ied-convoy-hillah',
    path: ['dateLatest'],
    value: '2020-10-01',
    told: 'data/incidents.json › 2020-09-30-ied-convoy-hillah › dateLatest is "2020-10-01"',
  },
  {
    what: 'a range that ends before it starts',
    file: 'incidents',
    id: CONVOY,
    path: ['dateEarliest'],
    value: '2020-08-10',
    told: `data/incidents.json › ${CONVOY} › dateEarliest is "2020-08-10": it is after dateLatest`,
  },
  {
    what: 'a date outside its range',
    file: 'incidents',
    id: '2020-09-18-ied-najaf-institute',
    path: ['date'],
    value: '2020-09-19',
    told: 'data/incidents.json › 2020-09-18-ied-najaf-institute › date is "2020-09-19": it must lie',
  },
  {
    what: 'a day with a range',
    file: 'incidents',
    id: '2020-09-18-ied-najaf-institute',
    path: ['datePrecision'],
    value: 'day',
    told: 'data/incidents.json › 2020-09-18-ied-najaf-institute › datePrecision is "day": it has',
  },
  {
    what: 'a place in Kuwait',
    file: 'places',
    id: 'jraischan',
    path: ['lat'],
    value: 29.37,
    told: 'data/places.json › jraischan › lat, lon is "29.37, 47.71635": it is outside Iraq',
  },
  {
    what: 'a missing radius',
    file: 'places',
    id: 'hillah',
    path: ['precisionKm'],
    value: undefined,
    told: 'data/places.json › hillah › precisionKm is missing: should be of type number',
  },
  {
    what: 'a missing precision code',
    file: 'incidents',
    id: CONVOY,
    path: ['preferred', 'wherePrec'],
    value: undefined,
    told: `data/incidents.json › ${CONVOY} › preferred.wherePrec is missing: should be`,
  },
  {
    what: 'a claim without a source',
    file: 'incidents',
    id: CONVOY,
    path: ['claims', 0, 'sourceIds'],
    value: [],
    told: `data/incidents.json › ${CONVOY} › claims[0].sourceIds is []: should hold at least 1`,
  },
  {
    what: 'an unknown source',
    file: 'incidents',
    id: CONVOY,
    path: ['claims', 0, 'sourceIds'],
    value: ['nobody'],
    told: `data/incidents.json › ${CONVOY} › claims[0].sourceIds is "nobody": sources.json has no`,
  },
  {
    what: 'an unknown preferred place',
    file: 'incidents',
    id: CONVOY,
    path: ['preferred', 'placeId'],
    value: 'atlantis',
    told: `data/incidents.json › ${CONVOY} › preferred.placeId is "atlantis": places.json has no`,
  },
  {
    what: 'a preferred place that no claim supports',
    file: 'incidents',
    id: CONVOY,
    path: ['preferred', 'placeId'],
    value: 'erbil',
    told: `data/incidents.json › ${CONVOY} › preferred.placeId is "erbil": no claim`,
  },
  {
    what: 'no place with a precise code',
    file: 'incidents',
    id: '2020-09-07-rocket',
    path: ['preferred', 'wherePrec'],
    value: 1,
    told: 'data/incidents.json › 2020-09-07-rocket › preferred.wherePrec is 1: with no place',
  },
  {
    what: 'a place that fits less well than it says',
    file: 'incidents',
    id: EDGE,
    path: ['preferred', 'placeMatch'],
    value: 'weak',
    told: `data/incidents.json › ${EDGE} › preferred.placeMatch is "weak": the best`,
  },
  {
    what: 'a day that no claim supports',
    file: 'incidents',
    id: CONVOY,
    path: ['claims', 0, 'status'],
    value: 'denied',
    told: `data/incidents.json › ${CONVOY} › date is "2020-08-09": no claim`,
  },
  {
    what: 'a kind of target that neither a claim nor type nor place supports',
    file: 'incidents',
    id: '2020-08-13-rocket-balad',
    path: ['targetKind'],
    value: 'company',
    told: 'data/incidents.json › 2020-08-13-rocket-balad › targetKind is "company": no claim says so',
  },
  {
    what: 'a toll that no claim supports',
    file: 'incidents',
    id: CONVOY,
    path: ['preferred', 'killed'],
    value: 12,
    told: `data/incidents.json › ${CONVOY} › preferred.killed is 12: no claim`,
  },
  {
    what: 'a claimant that no claim supports',
    file: 'incidents',
    id: CONVOY,
    path: ['preferred', 'claimedBy'],
    value: ['ahl-al-kahf'],
    told: `data/incidents.json › ${CONVOY} › preferred.claimedBy is ["ahl-al-kahf"]: the claims`,
  },
  {
    what: 'collective blame taken for blame',
    file: 'incidents',
    id: CONVOY,
    path: ['preferred', 'attributedTo'],
    value: ['pro-iran-militias'],
    told: `data/incidents.json › ${CONVOY} › preferred.attributedTo is ["pro-iran-militias"]: the`,
  },
  {
    what: 'a toll in words',
    file: 'incidents',
    id: CONVOY,
    path: ['claims', 0, 'field'],
    value: 'killed',
    told: `data/incidents.json › ${CONVOY} › claims[0].value is`,
  },
  {
    what: 'a one-way duplicate',
    file: 'incidents',
    id: CONVOY,
    path: ['possibleDuplicateOf'],
    value: [EDGE],
    told: `data/incidents.json › ${CONVOY} › possibleDuplicateOf is "${EDGE}": that record does not`,
  },
  {
    what: 'a duplicate of itself',
    file: 'incidents',
    id: CONVOY,
    path: ['possibleDuplicateOf'],
    value: [CONVOY],
    told: `data/incidents.json › ${CONVOY} › possibleDuplicateOf is "${CONVOY}": it names itself`,
  },
  {
    what: '"stated" for one of the other sources',
    file: 'incidents',
    id: '2020-08-13-rocket-balad',
    path: ['claims', 0, 'status'],
    value: 'stated',
    told: 'data/incidents.json › 2020-08-13-rocket-balad › claims[0].status is "stated": it is kept',
  },
  {
    what: 'another record that cites an original source',
    file: 'incidents',
    id: '2020-08-13-rocket-balad',
    path: ['claims', 0, 'sourceIds'],
    value: ['jpost-2020-09-28'],
    told: 'data/incidents.json › 2020-08-13-rocket-balad › claims[0].sourceIds is ["jpost-2020-09-28"]',
  },
  {
    what: 'an original record said to rest on other sources',
    file: 'incidents',
    id: CONVOY,
    path: ['evidence'],
    value: 'outside-report',
    told: `data/incidents.json › ${CONVOY} › evidence is "outside-report": the record is in a`,
  },
  {
    what: 'an outside record called founding-only',
    file: 'incidents',
    id: '2020-08-13-rocket-balad',
    path: ['evidence'],
    value: 'founding-only',
    told: 'data/incidents.json › 2020-08-13-rocket-balad › evidence is "founding-only": the record',
  },
  {
    what: 'a corroboration by nobody',
    file: 'incidents',
    id: '2020-09-07-rocket',
    path: ['evidence'],
    value: 'corroborated',
    told: 'data/incidents.json › 2020-09-07-rocket › evidence is "corroborated": no claim of another',
  },
  {
    what: 'a wrong count of other sources',
    file: 'incidents',
    id: CONVOY,
    path: ['outsideSourceCount'],
    value: 99,
    told: `data/incidents.json › ${CONVOY} › outsideSourceCount is 99: the claims cite`,
  },
  {
    what: 'a list date lost',
    file: 'incidents',
    id: CONVOY,
    path: ['listRef'],
    value: null,
    told: 'data/incidents.json › listRef convoy:2020-08 is 3: the original list has 4 convoy dates',
  },
  {
    what: 'a list date of another day',
    file: 'incidents',
    id: CONVOY,
    path: ['listRef'],
    value: 'convoy:2020-08-10',
    told: `data/incidents.json › ${CONVOY} › listRef is "convoy:2020-08-10": type and date`,
  },
  {
    what: 'a listed record that is not founding',
    file: 'incidents',
    id: CONVOY,
    path: ['founding'],
    value: false,
    told: `data/incidents.json › ${CONVOY} › founding is false: the record is on the original list`,
  },
  {
    what: 'an actor with an unknown source',
    file: 'actors',
    id: 'sadr',
    path: ['sourceIds'],
    value: ['nobody'],
    told: 'data/actors.json › sadr › sourceIds is "nobody": sources.json has no such id',
  },
  {
    what: 'a relation to nobody',
    file: 'relations',
    id: 'rel-fatah-alliance-led-by-11',
    path: ['objects'],
    value: ['nobody'],
    told: 'data/relations.json › rel-fatah-alliance-led-by-11 › objects is "nobody": actors.json',
  },
  {
    what: 'a front tied to a single faction',
    file: 'relations',
    id: 'rel-ahl-al-kahf-believed-front-of-01',
    path: ['objects'],
    value: ['kataib-hezbollah'],
    told: 'data/relations.json › rel-ahl-al-kahf-believed-front-of-01 › objects is ["kataib-hezbollah"]',
  },
  {
    what: 'a front that is not collective',
    file: 'relations',
    id: 'rel-ahl-al-kahf-believed-front-of-01',
    path: ['collective'],
    value: false,
    told: 'data/relations.json › rel-ahl-al-kahf-believed-front-of-01 › collective is false',
  },
  {
    what: 'a context event in an unknown place',
    file: 'context-events',
    id: '2020-08-23-taji-handover',
    path: ['placeIds'],
    value: ['atlantis'],
    told: 'data/context-events.json › 2020-08-23-taji-handover › placeIds is "atlantis": places.json',
  },
  {
    what: 'a version that the change log does not know',
    file: 'meta',
    path: ['version'],
    value: '9.9',
    told: 'data/meta.json › version is "9.9": add a line for this version to "changes"',
  },
  {
    what: 'a point shared in silence',
    file: 'places',
    id: 'shula',
    path: ['pointOf'],
    value: undefined,
    told: 'data/places.json › shula › pointOf is missing: it shares its point with baghdad',
  },
  {
    what: 'a point borrowed from nowhere',
    file: 'places',
    id: 'shula',
    path: ['pointOf'],
    value: 'atlantis',
    told: 'data/places.json › shula › pointOf is "atlantis": places.json has no such id',
  },
  {
    what: 'a point borrowed from itself',
    file: 'places',
    id: 'shula',
    path: ['pointOf'],
    value: 'shula',
    told: 'data/places.json › shula › pointOf is "shula": it names itself',
  },
  {
    what: 'a point borrowed from a place that borrows its own',
    file: 'places',
    id: 'shula',
    path: ['pointOf'],
    value: 'jadriya',
    told: 'data/places.json › shula › pointOf is "jadriya": that place borrows its own point',
  },
  {
    what: 'a point borrowed from a place that lies elsewhere',
    file: 'places',
    id: 'shula',
    path: ['pointOf'],
    value: 'hillah',
    told: 'data/places.json › shula › pointOf is "hillah": its point is another one',
  },
  {
    what: 'a change of a record that there is not',
    file: 'meta',
    path: ['changes', 1, 'records', 0, 'id'],
    value: 'atlantis',
    told: 'data/meta.json › changes[1].records is "atlantis": no record has that id',
  },
  {
    what: 'a change that names a record twice',
    file: 'meta',
    path: ['changes', 1, 'records', 0, 'id'],
    value: '2020-07-27-rocket',
    told: 'data/meta.json › changes[1].records is "2020-07-27-rocket": it is named twice',
  },
  {
    what: 'a count by an unknown source',
    file: 'outside-counts',
    id: 'talos-aug',
    path: ['sourceIds'],
    value: ['nobody'],
    told: 'data/outside-counts.json › talos-aug › sourceIds is "nobody": sources.json has no',
  },
  {
    what: 'a count that ends before it starts',
    file: 'outside-counts',
    id: 'afp-oct-to-jul',
    path: ['from'],
    value: '2020-08-01',
    told: 'data/outside-counts.json › afp-oct-to-jul › from is "2020-08-01": it is after to',
  },
  {
    what: 'a count compared over other days',
    file: 'outside-counts',
    id: 'talos-aug',
    path: ['ours', 'to'],
    value: '2020-09-01',
    told: 'data/outside-counts.json › talos-aug › ours.to is "2020-09-01": it lies outside',
  },
  {
    what: 'a count of ours that is stored',
    file: 'outside-counts',
    id: 'talos-aug',
    path: ['ours', 'figure'],
    value: 13,
    told: 'data/outside-counts.json › talos-aug › ours is',
  },
  {
    what: 'an unknown measure',
    file: 'outside-counts',
    id: 'talos-aug',
    path: ['ours', 'measure'],
    value: 'mortars',
    told: 'data/outside-counts.json › talos-aug › ours.measure is "mortars": should be "all" or',
  },
  {
    what: 'a count whose Arabic has another figure',
    file: 'outside-counts',
    id: 'talos-aug',
    path: ['noteAr'],
    value: '13 عبوة',
    told: 'data/outside-counts.json › talos-aug › noteAr is "13 عبوة": its figures should be',
  },
  {
    what: 'a redirect to nowhere',
    file: 'meta',
    path: ['redirects'],
    value: { 'old-id': 'no-such-id' },
    told: 'data/meta.json › redirects.old-id is "no-such-id": no incident has that id',
  },
  {
    what: 'a redirect of an id in use',
    file: 'meta',
    path: ['redirects'],
    value: { [EDGE]: CONVOY },
    told: `data/meta.json › redirects.${EDGE} is "${CONVOY}": the retired id is still in use`,
  },
]

function set(target: object, path: readonly (string | number)[], value: unknown): void {
  const [key = '', ...rest] = path
  if (rest.length > 0) {
    const inner: unknown = Reflect.get(target, key)
    if (typeof inner !== 'object' || inner === null) throw new Error(`no ${key} to plant in`)
    set(inner, rest, value)
  } else if (value === undefined) Reflect.deleteProperty(target, key)
  else Reflect.set(target, key, value)
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}

function plant({ file, id, path, value }: Planted) {
  const files = structuredClone(realFiles)
  const content = files[file]
  const rows: readonly unknown[] = Array.isArray(content) ? content : [content]
  const row = rows.filter(isRow).find((candidate) => id === undefined || candidate['id'] === id)
  if (row === undefined) throw new Error(`no record ${id} to plant in`)
  set(row, path, value)
  return files
}

describe('the data check', () => {
  test.each(PLANTED)('names $what', (planted) => {
    const sentences = checkData(plant(planted)).map(formatFault)
    expect(sentences.filter((sentence) => sentence.startsWith(planted.told))).toHaveLength(1)
  })

  test('names faults in different files at once', () => {
    const files = { ...realFiles, places: 'Baghdad', relations: 7 }
    const broken = new Set(checkData(files).map((fault) => fault.file))
    expect(broken.has('places.json') && broken.has('relations.json')).toBe(true)
  })

  test('does not follow one record of the wrong shape with faults in others', () => {
    const [planted] = PLANTED
    if (planted === undefined) throw new Error('nothing is planted')
    expect(checkData(plant(planted))).toHaveLength(1)
  })

  test('does not blame references to a file that could not be read', () => {
    expect(checkData({ ...realFiles, sources: undefined })).toEqual([])
  })
})

describe('reading the files', () => {
  test('names line and column of broken JSON', () => {
    const { fault } = parseFile('places.json', '[\n {"id": "a"},\n {"id" "b"}\n]')
    expect(fault?.remedy).toMatch(/^mend the JSON at line 3, column 8 /)
  })

  test('names the end of a file that is cut off', () => {
    const { fault } = parseFile('places.json', '[\n {"id": "a"},')
    expect(fault?.remedy).toMatch(/^mend the JSON at line 2, column 14 /)
  })

  test('names every file that is missing', () => {
    const { faults } = readFiles('/nowhere')
    expect(faults.map((fault) => fault.file)).toContain('incidents.json')
    expect(faults.map((fault) => fault.file)).toContain('translations/ar.json')
    expect(faults).toHaveLength(9)
  })
})
