import type { Incident } from '#domain/dataset.ts'
import { daysOfMonth, monthOf, type Day } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { calendarWords } from '#i18n/words/calendar.ts'

import { fromStart } from './block.tsx'
import type { Box } from './box.ts'
import { killedOn, type DayCell } from './dayCells.ts'
import { DeathsDot, Glyph } from './Glyph.tsx'
import { short } from './number.ts'
import { usePalette, type Palette } from './palette.ts'
import { textWidth, type Font } from './text.ts'
import { TextLine } from './TextLine.tsx'

interface DayPictureProps {
  readonly day: Day
  /** `undefined` outside the coverage. */
  readonly cell: DayCell | undefined
  readonly box: Box
  readonly incidents: readonly Incident[]
  readonly look: { readonly radius: number; readonly isPlain?: boolean }
}

const NUMBER: Font = { size: 11, weight: 400, family: 'sans' }
const KILLED: Font = { size: 11, weight: 600, family: 'sans' }
const KILLED_DOT = 2.25
const PADDING = 6
const SPAN_STEP = 3
/** Height that the number of a day takes up. */
const NUMBER_ROOM = 15
const AWAY_PATTERN = 'away'

/** The ground of days whose incidents the filter leaves out. */
export function AwayPattern() {
  const colour = usePalette()
  return (
    <pattern
      id={AWAY_PATTERN}
      width={6}
      height={6}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 0V6" stroke={colour('line')} strokeWidth={2} />
    </pattern>
  )
}

/** What a day is filled with, by how it stands. */
export function dayLook(state: DayCell['state'], colour: Palette) {
  const stroke = colour('line')
  switch (state) {
    case 'shown':
      return { fill: colour('accent-ground'), stroke }
    case 'none':
    case 'faint':
      return { fill: colour('card'), stroke }
    case 'away':
      return { fill: `url(#${AWAY_PATTERN})`, stroke }
    case 'outside':
      return { fill: 'none', stroke, strokeDasharray: '3 3' }
  }
}

/** One day with a mark for each of its incidents. */
export function DayPicture(props: DayPictureProps) {
  const { day, cell, box, look } = props
  const { dir, format } = useLocale()
  const colour = usePalette()
  const state = cell?.state ?? 'outside'
  const isPlain = look.isPlain === true
  return (
    <g>
      <rect
        x={short(box.x + 0.5)}
        y={short(box.y + 0.5)}
        width={short(box.width - 1)}
        height={short(box.height - 1)}
        rx={isPlain ? 3 : 5}
        {...dayLook(state, colour)}
      />
      {!isPlain && (
        <TextLine
          x={box.x + fromStart(dir, box.width, PADDING)}
          y={box.y + 13}
          font={NUMBER}
          colour={state === 'shown' ? 'ink' : 'ink-soft'}
        >
          {format.number(day - daysOfMonth(monthOf(day)).from + 1)}
        </TextLine>
      )}
      {cell && <Marks {...props} cell={cell} />}
      {cell && !isPlain && <Spans box={box} cell={cell} />}
    </g>
  )
}

/** Marks from the far end of the lowest line on; those without room become a number. */
function Marks({ cell, box, incidents, look }: DayPictureProps & { readonly cell: DayCell }) {
  const { dir, lang, format } = useLocale()
  const { radius, isPlain = false } = look
  const step = 2 * radius + 2
  const perLine = Math.max(1, Math.floor((box.width - 2 * PADDING) / step))
  const lines = isPlain ? 1 : Math.max(1, Math.floor((box.height - NUMBER_ROOM - 4) / step))
  const fitting = Math.min(perLine * lines, cell.marks.length)
  const bottom = box.y + (isPlain ? box.height / 2 : box.height - radius - PADDING)
  const drawn = cell.marks.slice(0, fitting)
  const killed = isPlain ? 0 : killedOn(cell, incidents)
  const killedRoom = killed > 0 ? killedWidth(format.number(killed)) + 4 : 0
  const more = cell.marks.length - fitting
  const at = (index: number) => {
    const level = Math.floor(index / perLine)
    const inLine = Math.min(perLine, fitting - level * perLine)
    const along = box.width - PADDING - (inLine - (index % perLine)) * step + step / 2
    return { x: box.x + fromStart(dir, box.width, along), y: bottom - level * step }
  }
  return (
    <>
      {drawn.map((mark, index) => (
        <Glyph key={mark.row} className="mark" spot={at(index)} radius={radius} look={mark} />
      ))}
      {drawn.map(
        (mark, index) =>
          mark.deadly && (
            <DeathsDot
              key={mark.row}
              className="deaths"
              spot={at(index)}
              radius={radius}
              edge={cell.state === 'shown' ? 'accent-ground' : 'card'}
            />
          ),
      )}
      {killed > 0 && <Killed box={box} count={killed} />}
      {more > 0 && (
        <TextLine
          x={box.x + fromStart(dir, box.width, box.width - PADDING - killedRoom)}
          y={box.y + 13}
          font={NUMBER}
          colour="ink-soft"
          align="end"
        >
          {calendarWords[lang].more(format.number(more))}
        </TextLine>
      )}
      {cell.state === 'away' && (
        <AwaySign x={box.x + fromStart(dir, box.width, box.width - PADDING - 4)} y={bottom} />
      )}
    </>
  )
}

interface KilledProps {
  readonly box: Box
  readonly count: number
}

/** How many were reported killed on a day, after the dot that marks deaths. */
function Killed({ box, count }: KilledProps) {
  const { dir, format } = useLocale()
  const colour = usePalette()
  const text = format.number(count)
  const along = (fromEnd: number) => box.x + fromStart(dir, box.width, box.width - fromEnd)
  return (
    <>
      <circle
        cx={short(along(PADDING + killedWidth(text) - KILLED_DOT))}
        cy={short(box.y + 9)}
        r={KILLED_DOT}
        fill={colour('ink')}
      />
      <TextLine x={along(PADDING)} y={box.y + 13} font={KILLED} align="end">
        {text}
      </TextLine>
    </>
  )
}

function killedWidth(text: string): number {
  return textWidth(text, KILLED) + 2 * KILLED_DOT + 3
}

/** A small circle for incidents that the filter leaves out. */
export function AwaySign({ x = 0, y = 0 }: { readonly x?: number; readonly y?: number }) {
  const colour = usePalette()
  return <circle cx={short(x)} cy={short(y)} r={3} fill="none" stroke={colour('ink-soft')} />
}

/** Lines under the marks for incidents whose date is known as a range, from its first day to its last. */
function Spans({ box, cell: { spans } }: { readonly box: Box; readonly cell: DayCell }) {
  const { dir } = useLocale()
  const colour = usePalette()
  return spans.map(({ row, type, part }, index) => {
    const start = part === 'first' ? PADDING : -3
    const end = part === 'last' ? PADDING : -3
    const length = box.width - start - end
    return (
      <rect
        key={row}
        x={short(box.x + fromStart(dir, box.width, start, length))}
        y={short(box.y + box.height - 4 - index * SPAN_STEP)}
        width={short(length)}
        height={2}
        fill={colour(type)}
      />
    )
  })
}
