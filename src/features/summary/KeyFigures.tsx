import type { ReactNode } from 'react'

import { lengthInDays } from '#domain/day.ts'
import { narrow } from '#state/actions.ts'
import { EMPTY_FILTER, isEmptyFilter, type Filter } from '#state/filter.ts'
import { clearFacet, isOnly, setDays, toggleRole, toggleValue } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import type { Role } from '#domain/codes.ts'
import type { Locale } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { KeyFigures as Figures, Spell, Toll } from '#analysis/keyFigures.ts'
import { summaryWords } from '#i18n/words/summary.ts'
import { Toggle } from '#ui/Toggle.tsx'

import styles from './summary.module.css'

interface KeyFiguresProps {
  readonly figures: Figures
  readonly filter: Filter
}

/** The question in the name of the page, answered for the rows shown. */
export function KeyFigures({ figures, filter }: KeyFiguresProps) {
  const locale = useLocale()
  const words = summaryWords[locale.lang].figures
  const { longestRun, longestQuiet, killed } = figures
  return (
    <dl className={styles.figures} aria-label={words.heading}>
      <Tile name={words.run} note={spellNote(longestRun, locale)}>
        <RunToggle run={longestRun} filter={filter} />
      </Tile>
      <Tile
        name={isQuiet(filter) ? words.quiet : words.quietFiltered}
        note={spellNote(longestQuiet, locale)}
      >
        <span>{spellLength(longestQuiet, locale)}</span>
      </Tile>
      <Tile name={words.who} note={words.unnamed(locale.format.number(figures.unnamed))}>
        <RoleToggle actorRole="claimed" count={figures.claimed} filter={filter} />
        <span aria-hidden="true"> · </span>
        <RoleToggle actorRole="blamed" count={figures.blamed} filter={filter} />
      </Tile>
      <Tile name={words.killed} isDeaths note={tollNote(killed, figures.incidents, locale)}>
        <KilledToggle hasAny={killed.reported > 0} filter={filter}>
          {tollFigure(killed, figures.incidents, locale)}
        </KilledToggle>
      </Tile>
    </dl>
  )
}

/** Whether days without an incident that is shown have none at all: nothing but dates is picked. */
function isQuiet(filter: Filter): boolean {
  const { months, from, to } = EMPTY_FILTER
  return isEmptyFilter({ ...filter, months, from, to })
}

interface TileProps {
  readonly name: string
  readonly note: string
  /** Whether its name is headed by the dot that marks deaths. */
  readonly isDeaths?: boolean
  readonly children: ReactNode
}

function Tile({ name, note, isDeaths = false, children }: TileProps) {
  return (
    <div>
      <dt className="note">
        {isDeaths ? <span className="deaths">{name}</span> : <span>{name}</span>}
      </dt>
      <dd>
        <span className={styles.figure}>{children}</span>
        <span className="note">{note}</span>
      </dd>
    </div>
  )
}

/** The longest run: pressed, it narrows the dates to it. */
function RunToggle({ run, filter }: { readonly run: Spell | undefined; readonly filter: Filter }) {
  const dispatch = useDispatch()
  const locale = useLocale()
  const length = spellLength(run, locale)
  if (run === undefined) return <span>{length}</span>
  const isOn = filter.from === run.from && filter.to === run.to
  return (
    <Toggle
      pressed={isOn}
      onPress={() => dispatch(narrow((now) => (isOn ? clearFacet(now, 'day') : setDays(now, run))))}
    >
      {length}
    </Toggle>
  )
}

interface FigureToggleProps {
  readonly isOn: boolean
  /** Without any there is nothing to show: the figure stands as text. */
  readonly hasAny: boolean
  /** What to call it where the figure alone does not say. */
  readonly name?: string
  readonly onPress: () => void
  readonly children: string
}

/** A figure that filters by what it counts. */
function FigureToggle({ isOn, hasAny, name, onPress, children }: FigureToggleProps) {
  if (!hasAny && !isOn) return <span>{children}</span>
  return (
    <Toggle pressed={isOn} onPress={onPress} aria-label={name}>
      {children}
    </Toggle>
  )
}

interface KilledToggleProps {
  readonly hasAny: boolean
  readonly filter: Filter
  readonly children: string
}

/** How many were reported killed: pressed, the incidents in which anybody was. */
function KilledToggle({ hasAny, filter, children }: KilledToggleProps) {
  const dispatch = useDispatch()
  return (
    <FigureToggle
      isOn={isOnly(filter.harm, 'killed')}
      hasAny={hasAny}
      onPress={() => dispatch(narrow((now) => toggleValue(now, 'harm', 'killed')))}
    >
      {children}
    </FigureToggle>
  )
}

interface RoleToggleProps {
  readonly actorRole: Role
  readonly count: number
  readonly filter: Filter
}

/** How many somebody claimed, or are blamed on somebody in particular: pressed, those alone. */
function RoleToggle({ actorRole, count, filter }: RoleToggleProps) {
  const dispatch = useDispatch()
  const { lang, format } = useLocale()
  const number = format.number(count)
  return (
    <FigureToggle
      isOn={isOnly(filter.role, actorRole)}
      hasAny={count > 0}
      name={summaryWords[lang].figures[actorRole](number)}
      onPress={() => dispatch(narrow((now) => toggleRole(now, actorRole)))}
    >
      {number}
    </FigureToggle>
  )
}

function spellLength(spell: Spell | undefined, { lang, plural }: Locale): string {
  const words = summaryWords[lang].figures
  return spell === undefined ? words.none : plural(lengthInDays(spell), words.days)
}

function spellNote(spell: Spell | undefined, { lang, format }: Locale): string {
  if (spell === undefined) return ''
  const when = spell.from === spell.to ? format.dayShort(spell.from) : format.rangeShort(spell)
  return spell.times === 1
    ? when
    : summaryWords[lang].figures.firstOf(when, format.number(spell.times))
}

function tollFigure(toll: Toll, incidents: number, { lang, format }: Locale): string {
  const words = summaryWords[lang].figures
  if (incidents === 0) return words.noFigure
  return toll.withoutFigure === incidents ? words.unknown : format.number(toll.reported)
}

function tollNote({ withoutFigure }: Toll, incidents: number, { lang, format }: Locale): string {
  const words = summaryWords[lang].figures
  if (incidents === 0) return words.noIncident
  return withoutFigure === 0
    ? words.allFigures
    : words.withoutFigure(format.number(withoutFigure), format.number(incidents))
}
