import { ATTACK_TYPES, type AttackType } from '#domain/codes.ts'
import { lookOf } from '#domain/glyph.ts'
import { calendarWords } from '#i18n/words/calendar.ts'
import { codeWords } from '#i18n/words/codes.ts'
import type { CalendarContents } from '#drawing/CalendarPicture.tsx'
import { AwaySign, dayLook } from '#drawing/DayPicture.tsx'
import type { DayCell } from '#drawing/dayCells.ts'
import { Glyph } from '#drawing/Glyph.tsx'
import { Swatch, type LegendItem } from '#drawing/Legend.tsx'
import type { MapPictureLayout } from '#drawing/mapPictureLayout.ts'
import { usePalette } from '#drawing/palette.ts'
import { isAside } from '#drawing/placedMarks.ts'
import { countTypes } from '#drawing/stacks.ts'

import type { SharedView } from '../exportContext.ts'
import { pictureWords } from './words.ts'

const MIDDLE = { x: 0, y: 0 }
const RADIUS = 6

type Shown = Pick<SharedView, 'incidents' | 'locale'>

/** Every attack type with its mark and count. */
export function countItems(
  { incidents, locale }: Shown,
  names: Readonly<Record<AttackType, string>>,
): readonly LegendItem[] {
  const counts = countTypes(incidents)
  return ATTACK_TYPES.map((type) => ({
    sign: <Glyph spot={MIDDLE} radius={RADIUS} look={{ type, hollow: false }} />,
    text: names[type],
    count: locale.format.number(counts[type]),
  }))
}

/** Every attack type with its mark and count, and what hollow marks and dots mean where there are any. */
export function typeItems(shared: Shown): readonly LegendItem[] {
  const { lang } = shared.locale
  if (shared.incidents.length === 0) return [{ text: pictureWords[lang].none }]
  const looks = shared.incidents.map(lookOf)
  const hollow = looks.find((look) => look.hollow)
  const words = calendarWords[lang].legend
  return [
    ...countItems(shared, codeWords[lang].type),
    ...(hollow === undefined
      ? []
      : [{ sign: <Glyph spot={MIDDLE} radius={RADIUS} look={hollow} />, text: words.hollow }]),
    ...(looks.some(({ deadly }) => deadly) ? [{ sign: <DeathsSign />, text: words.deaths }] : []),
  ]
}

/** The signs that only the map has, each where it is drawn, and how many incidents the map does not show. */
export function mapItems(
  { incidents, locale: { lang, plural } }: SharedView,
  { precision, marks, seen }: MapPictureLayout,
): readonly LegendItem[] {
  const words = pictureWords[lang]
  const unlocated = incidents.length - marks.length
  const outside = marks.length - seen.length
  return [
    ...(precision.discs.length > 0 ? [{ sign: <DiscSign />, text: words.disc }] : []),
    ...(precision.hatched.length > 0 ? [{ sign: <HatchSign />, text: words.hatching }] : []),
    ...(seen.some(isAside) ? [{ sign: <HairlineSign />, text: words.aside }] : []),
    ...(unlocated > 0 ? [{ text: plural(unlocated, words.unlocated) }] : []),
    ...(outside > 0 ? [{ text: plural(outside, words.outside) }] : []),
  ]
}

/** The grounds and edges of days, each only where it is drawn. */
export function dayItems(
  { locale: { lang } }: SharedView,
  { weeks, cells, isPicked }: CalendarContents,
): readonly LegendItem[] {
  const days = weeks.flatMap((week) => week.days)
  const drawn = new Set(days.map((day) => cells.get(day)?.state ?? 'outside'))
  const span = [...cells.values()].flatMap((cell) => cell.spans)[0]
  const words = calendarWords[lang].legend
  return [
    ...(['none', 'away', 'outside'] as const)
      .filter((state) => drawn.has(state))
      .map((state) => ({ sign: <DaySign state={state} />, text: words[state] })),
    ...(days.some(isPicked) ? [{ sign: <PickedSign />, text: pictureWords[lang].picked }] : []),
    ...(span === undefined ? [] : [{ sign: <SpanSign type={span.type} />, text: words.span }]),
  ]
}

function DeathsSign() {
  const colour = usePalette()
  return <circle r={2.5} fill={colour('ink')} />
}

function DiscSign() {
  const colour = usePalette()
  return (
    <circle
      r={8}
      fill={colour('ink')}
      fillOpacity={0.05}
      stroke={colour('ink')}
      strokeOpacity={0.5}
      strokeDasharray="3 3"
    />
  )
}

function HatchSign() {
  const colour = usePalette()
  return (
    <>
      <rect x={-9} y={-7} width={18} height={14} fill={colour('map-land')} />
      <path
        d="M-9 -1l6 -6M-9 7L5 -7M-3 7L9 -5M5 7l4 -4"
        stroke={colour('ink')}
        strokeOpacity={0.35}
        strokeWidth={1.5}
      />
    </>
  )
}

function HairlineSign() {
  const colour = usePalette()
  return <path d="M-9 4L9 -4" stroke={colour('ink-soft')} strokeOpacity={0.8} />
}

function DaySign({ state }: { readonly state: DayCell['state'] }) {
  const colour = usePalette()
  return (
    <Swatch {...dayLook(state, colour)} stroke={colour('line-strong')}>
      {state === 'away' && <AwaySign />}
    </Swatch>
  )
}

function PickedSign() {
  const colour = usePalette()
  return <Swatch fill="none" stroke={colour('ink')} strokeWidth={2} />
}

function SpanSign({ type }: { readonly type: AttackType }) {
  const colour = usePalette()
  return <rect x={-9} y={-1} width={18} height={2} fill={colour(type)} />
}
