/** Keys whose text is ours to write freely; what stands at others is an id, a code, a day or an address. */
const FREE = new Set([
  'title',
  'text',
  'counts',
  'note',
  'countsAr',
  'noteAr',
  'acledEventType',
  'acledSubEventType',
  'subtitle',
  'description',
  'coordinateSource',
  'name',
  'nameAr',
  'aliases',
  'summary',
  'gist',
  'detail',
  'field',
  'value',
  'publisher',
  'reliabilityNote',
  'country',
  'version',
])

/** Fields of which a claim gives an id. */
const NAMED_BY_ID: ReadonlySet<unknown> = new Set(['place', 'claimed-by', 'attributed-to'])

type Content = Readonly<Record<string, unknown>>

/** A copy of a file's content whose every free text has another text before it. */
export function withPlanted(content: unknown, planted: string): unknown {
  return planting(content, planted, false)
}

function planting(content: unknown, planted: string, free: boolean): unknown {
  if (typeof content === 'string') return free && content !== '' ? planted + content : content
  if (Array.isArray(content)) return content.map((item) => planting(item, planted, free))
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [
      key,
      planting(value, planted, isFree(content as Content, key)),
    ]),
  )
}

function isFree(record: Content, key: string): boolean {
  if (!FREE.has(key)) return false
  // A claim names its field by a code, where a dispute says it in words; and a place or an actor by its id.
  if ('dayOffset' in record && key === 'field') return false
  if ('dayOffset' in record && key === 'value') return !NAMED_BY_ID.has(record['field'])
  // The version of the data is a number, that of a change any text.
  return !(key === 'version' && 'coverage' in record)
}

/** A place in a file's content, such as `incidents.0.type`. */
export type Path = readonly (string | number)[]

/** One place of each kind that holds a text which is not free: an id, a code, a day or an address. */
export function codedPlaces(content: unknown): readonly Path[] {
  const found = new Map<string, Path>()
  look(content, [], false)
  return [...found.values()]

  function look(value: unknown, path: Path, free: boolean): void {
    const kind = path.map((part) => (typeof part === 'number' ? '*' : part)).join('.')
    if (typeof value === 'string' && !free && !found.has(kind)) found.set(kind, path)
    if (Array.isArray(value)) value.forEach((item, index) => look(item, [...path, index], free))
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        look(item, [...path, key], isFree(value as Content, key))
      }
    }
  }
}

/** A copy of a content with another value at one place. */
export function withValue(content: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(content)) {
    return content.with(Number(key), withValue(content[Number(key)], rest, value))
  }
  const record = content as Content
  return { ...record, [key]: withValue(record[key], rest, value) }
}
