import { TRANSLATION_FILE, translatedTexts } from '#data/translation.ts'
import { checkShape, faultsOf } from '#data/fault.ts'
import type { Fault, FaultOf } from '#data/fault.ts'
import { FILE_NAMES } from '#data/records.ts'
import type { RecordReading } from '#data/records.ts'
import { textsOf } from './texts.ts'

const FILE = `${TRANSLATION_FILE}.json`
const ARABIC_LETTER = /\p{Script=Arabic}/u
/** A figure such as `12`, `3,500` or `20:30`; not the one in a name such as G4S. */
const FIGURE = /(?<![A-Za-z])\d+(?:[.,:]\d+)*/g
/** Figures without words, and names in capitals such as UCDP: they may stay as they are. */
const SAME_IN_ARABIC = /^[\p{Lu}\d\s\p{P}]+$/u

/** Every text of our own has its Arabic, with the same figures, and no Arabic is left over. */
export function translationFaults(reading: RecordReading, raw: unknown): readonly Fault[] {
  if (raw === undefined) return []
  const shape = checkShape(translatedTexts, raw, { file: FILE, id: '' })
  const misshapen = shape.ok ? [] : shape.faults
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return misshapen
  const needed = textsOf(reading.records)
  const given = Object.entries(raw).filter(isTranslated)
  return [
    ...misshapen,
    ...[...needed].filter((text) => !Object.hasOwn(raw, text)).map(missing),
    ...given.flatMap((entry) => wordFaults(entry)),
    ...(isWhole(reading) ? given.flatMap((entry) => staleFaults(entry, needed)) : []),
  ]
}

type Translated = readonly [text: string, arabic: string]

function isTranslated(entry: readonly [string, unknown]): entry is Translated {
  return typeof entry[1] === 'string' && entry[1] !== ''
}

/** Whether every record could be read: what is missing may stand in one that could not. */
export function isWhole({ records, ids, faults }: RecordReading): boolean {
  const isRead = FILE_NAMES.every((name) => name === 'meta' || ids[name] !== undefined)
  return isRead && records.meta.length === 1 && faults.length === 0
}

function faultOf(text: string): FaultOf {
  return faultsOf(FILE, JSON.stringify(text))
}

function missing(text: string): Fault {
  return faultOf(text)('', undefined, 'it has no Arabic; add it')
}

function staleFaults([text, arabic]: Translated, needed: ReadonlySet<string>): readonly Fault[] {
  if (needed.has(text)) return []
  const remedy = 'the English no longer stands in the data; remove it or mend the English'
  return [faultOf(text)('', arabic, remedy)]
}

function wordFaults([text, arabic]: Translated): readonly Fault[] {
  const problem = arabicProblem(text, arabic)
  return problem === undefined ? [] : [faultOf(text)('', arabic, problem)]
}

/** What is wrong with the Arabic of a text, if anything. */
export function arabicProblem(text: string, arabic: string): string | undefined {
  if (!ARABIC_LETTER.test(arabic) && !SAME_IN_ARABIC.test(text)) {
    return 'it has no word of Arabic; translate it'
  }
  const figures = figuresIn(text)
  if (figures === figuresIn(arabic)) return undefined
  return `its figures should be those of the English (${figures || 'none'}), in the digits 0 to 9`
}

function figuresIn(text: string): string {
  return (text.match(FIGURE) ?? []).toSorted().join(' ')
}
