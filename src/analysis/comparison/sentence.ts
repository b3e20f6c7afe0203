import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { Month } from '#domain/day.ts'
import { encodeSubset } from '#state/encode.ts'
import { clearFacet, isOnly } from '#state/filterChanges.ts'
import { SUBSET_PARAMS, type SubsetParam } from '#state/params.ts'
import { isUnfiltered, type Subset } from '#state/viewState.ts'
import type { Locale } from '#i18n/locale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { versusWords } from '#i18n/words/versus.ts'

import { phraseOf } from '../facetLabels.ts'
import { viewInWords } from '../sentenceParts.ts'
import { rateOf } from './pairs.ts'
import { isOneLength, type ComparedSide } from './side.ts'

type Sides = readonly [first: ComparedSide, second: ComparedSide]

/** Attack types named at most. */
const MOST_TYPES = 2
/** Spans that differ by no more than this share are close enough for counts, as a month of 30 days and one of 31. */
const CLOSE = 0.1
const ALL_BUT_TYPE = SUBSET_PARAMS.filter((param) => param !== 'type')
const TIME: readonly SubsetParam[] = ['month', 'from', 'to']

/** Says in one sentence, without its full stop, how two views differ, and nothing that their rows do not show. */
export function comparisonSentence(sides: Sides, dataset: Dataset, locale: Locale): string {
  const words = versusWords[locale.lang]
  const changes = typesInWords(sides, dataset, locale).join(commonWords[locale.lang].comma)
  const totals = monthsInWords(sides, dataset, locale) ?? sidesInWords(sides, dataset, locale)
  const said = changes === '' ? totals : totals + words.parts + changes
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** What a side counts and filters, in words that stand in a sentence. */
export function sideInWords(subset: Subset, dataset: Dataset, locale: Locale): string {
  return isUnfiltered(subset)
    ? versusWords[locale.lang].everything
    : viewInWords(subset, dataset, locale)
}

/** Two months that are alike in all else, by their names alone; `undefined` of anything else. */
function monthsInWords(sides: Sides, dataset: Dataset, locale: Locale): string | undefined {
  const { lang, format, plural } = locale
  const words = versusWords[lang]
  const [earlier, later] = inOrder(sides) ?? []
  if (earlier === undefined || later === undefined) return undefined
  const [before, after] = [earlier, later].map(({ subset }) => onlyMonth(subset))
  if (before === undefined || after === undefined) return undefined
  const isOneYear = before.slice(0, 4) === after.slice(0, 4)
  const nameOf = isOneYear ? format.monthName : format.month
  const sentence =
    words.months(
      nameOf(after),
      plural(later.incidents.length, commonWords[lang].incidents),
      nameOf(before),
      format.number(earlier.incidents.length),
    ) + ratesInWords([later, earlier], locale)
  const common = { ...later.subset, filter: clearFacet(later.subset.filter, 'day') }
  return isUnfiltered(common) ? sentence : words.of(viewInWords(common, dataset, locale), sentence)
}

function sidesInWords(sides: Sides, dataset: Dataset, locale: Locale): string {
  const { lang, plural } = locale
  const [a, b] = sides
  const countOf = ({ incidents, days }: ComparedSide) =>
    days.length === 0
      ? versusWords[lang].uncovered
      : plural(incidents.length, commonWords[lang].incidents)
  const nameOf = ({ subset }: ComparedSide) => sideInWords(subset, dataset, locale)
  const totals = versusWords[lang].sides(nameOf(a), countOf(a), nameOf(b), countOf(b))
  return totals + ratesInWords(sides, locale)
}

/** Incidents a day on both sides, where totals alone would set one length against another. */
function ratesInWords([first, second]: Sides, locale: Locale): string {
  if (isOneLength(first, second) || first.days.length * second.days.length === 0) return ''
  const [one, other] = [first, second].map(({ incidents, days }) =>
    rateOf(incidents.length, days.length),
  )
  const [a, b] = ratesApart(one ?? 0, other ?? 0, locale)
  return versusWords[locale.lang].rates(a, b)
}

/** Two rates with one decimal, or with two where one would make them look the same. */
function ratesApart(a: number, b: number, { format }: Locale): readonly [string, string] {
  const [one, other] = [format.decimal(a), format.decimal(b)]
  return one === other && a !== b
    ? [inHundredths(a, format), inHundredths(b, format)]
    : [one, other]
}

/** A rate with two decimals at most. */
export function inHundredths(rate: number, { number }: Locale['format']): string {
  return number(hundredths(rate) / 100)
}

function hundredths(rate: number): number {
  return Math.round(rate * 100)
}

/** The attack types that differ most, where the sides do not differ by type; "rose" and "fell" only of one time after another. */
function typesInWords(sides: Sides, dataset: Dataset, locale: Locale): readonly string[] {
  const words = versusWords[locale.lang]
  const ordered = inOrder(sides)
  const differing = typesApart(ordered ?? sides)
  return differing.slice(0, MOST_TYPES).map(({ type, counts, rates, isRate }) => {
    const [from = 0, to = 0] = isRate ? rates : counts
    const text = (value: number) =>
      isRate ? inHundredths(value, locale.format) : locale.format.number(value)
    const last = isRate ? words.aDay(text(to)) : text(to)
    const say = ordered === undefined ? words.against : to > from ? words.rose : words.fell
    return say(phraseOf('type', type, dataset, locale), text(from), last)
  })
}

interface TypeApart {
  readonly type: AttackType
  /** On each side. */
  readonly counts: readonly number[]
  /** Incidents a day on each side. */
  readonly rates: readonly number[]
  /** Whether rates are said, as the sides are of different lengths. */
  readonly isRate: boolean
}

/** The types in which two sides differ, by counts where their lengths are close, the most frequent first. */
function typesApart(sides: Sides): readonly TypeApart[] {
  const lengths = sides.map(({ days }) => days.length)
  const [shorter = 0, longer = 0] = lengths.toSorted((a, b) => a - b)
  if (shorter === 0 || !areAlikeBut(ALL_BUT_TYPE, sides)) return []
  const isRate = longer > shorter * (1 + CLOSE)
  const present = ATTACK_TYPES.map((type) => {
    const counts = sides.map(({ incidents }) => incidents.filter((it) => it.type === type).length)
    const rates = counts.map((count, at) => rateOf(count, lengths[at] ?? 0))
    const total = counts.reduce((sum, count) => sum + count)
    return { type, counts, rates, total, isRate }
  }).filter(({ total }) => total > 0)
  if (present.length < 2) return []
  return present.filter(isApart).toSorted((a, b) => b.total - a.total)
}

/** Where the counts go one way and the rates another, neither is said; nor are rates that look the same. */
function isApart({ counts, rates, isRate }: TypeApart): boolean {
  const [one = 0, other = 0] = counts
  const [a = 0, b = 0] = rates
  if (isRate) return hundredths(a) !== hundredths(b)
  return one !== other && Math.sign(other - one) === Math.sign(b - a)
}

/** The sides as the same at one time and then at a later one; `undefined` where they are anything else. */
function inOrder([a, b]: Sides): Sides | undefined {
  if (!areAlikeBut(TIME, [a, b])) return undefined
  if (isBefore(a, b)) return [a, b]
  return isBefore(b, a) ? [b, a] : undefined
}

function isBefore(a: ComparedSide, b: ComparedSide): boolean {
  const [last, first] = [a.days.at(-1), b.days[0]]
  return last !== undefined && first !== undefined && last < first
}

function areAlikeBut(params: readonly SubsetParam[], [a, b]: Sides): boolean {
  const [one, other] = [encodeSubset(a.subset), encodeSubset(b.subset)]
  return SUBSET_PARAMS.every((param) => params.includes(param) || one[param] === other[param])
}

/** The one month that a side shows whole. */
function onlyMonth({ filter }: Subset): Month | undefined {
  const [month] = filter.months.include
  const isWhole = filter.from === undefined && filter.to === undefined
  return month !== undefined && isWhole && isOnly(filter.months, month) ? month : undefined
}
