import type { ReactElement, ReactNode } from 'react'

import type { ActorKind } from '#domain/codes.ts'
import type { Incident, Place } from '#domain/dataset.ts'
import { lookOf } from '#domain/glyph.ts'
import { evidenceInWords } from '#i18n/evidenceInWords.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { At, fromStart, stack, type Block } from '#drawing/block.tsx'
import { homeCamera } from '#drawing/cameras.ts'
import { DeathsDot, Glyph } from '#drawing/Glyph.tsx'
import { locatedPlaces, marksOf } from '#drawing/mapMarks.ts'
import { layOutMapPicture } from '#drawing/mapPictureLayout.ts'
import { fitCamera, type GeoPoint } from '#drawing/mercator.ts'
import type { Outlines } from '#drawing/outlines.ts'
import type { Font } from '#drawing/text.ts'

import type { SharedView } from '../exportContext.ts'
import { sourcesOf } from './headAndFoot.tsx'
import { tollOf } from './incidentList.tsx'
import { PictureFile } from './PictureFile.tsx'
import { PREVIEW_SIZE as SIZE, PreviewMap } from './PreviewMap.tsx'
import { sentenceBlock, textBlock } from './textBlock.tsx'

const MAP_WIDTH = 540
/** Seen small, so the map is drawn larger than in other pictures. */
const ENLARGED = 1.8
const MAP_SIZE = { width: MAP_WIDTH / ENLARGED, height: SIZE.height / ENLARGED }
const SIDE = 40
const GAP = 22
const TEXT_WIDTH = SIZE.width - MAP_WIDTH - 2 * SIDE
const SMALL: Font = { size: 17, weight: 400, family: 'sans' }
const SOURCES: Font = { size: 13, weight: 400, family: 'sans' }
const FACT: Font = { size: 25, weight: 400, family: 'sans' }
const TITLE_SIZES = [46, 42, 38, 34, 30]
const GLYPH = 13
/** As much land around a place as tells where in the country it is. */
const LEAST_KM = 70
const KM_PER_DEGREE = 111
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 }

/** The picture that stands for links to an incident: where it was and how exactly that is known, title, day, evidence. */
export function incidentPreview(
  incident: Incident,
  shared: SharedView,
  outlines: Outlines,
): ReactElement {
  const { dataset, locale } = shared
  const { lang, dir, format } = locale
  const place = dataset.places.get(incident.placeId ?? '')
  const layout = layOutMapPicture(
    marksOf(dataset, [dataset.incidents.indexOf(incident)], []),
    outlines,
    { camera: cameraAround(place, shared), size: MAP_SIZE, lang },
  )
  const where = codeWords[lang].wherePrec[incident.wherePrec]
  const look = lookOf(incident)
  const glyph = { spot: { x: fromStart(dir, TEXT_WIDTH, GLYPH), y: 19 }, radius: GLYPH, look }
  const facts = [
    place === undefined ? where : [place.name, where].join(commonWords[lang].comma),
    evidenceInWords(incident, locale),
    tollOf(incident.killed, incident.injured, locale).join(' · '),
  ]
  return (
    <Card
      shared={{ ...shared, sentence: incident.title }}
      blocks={[
        textBlock(format.dayFull(incident.date), TEXT_WIDTH, locale, { font: FACT, leading: 34 }),
        sentenceBlock(incident.title, TEXT_WIDTH, locale, TITLE_SIZES),
        {
          height: 38,
          drawing: (
            <>
              <Glyph {...glyph} />
              {look.deadly && <DeathsDot {...glyph} edge="paper" />}
              <At x={fromStart(dir, TEXT_WIDTH, 3 * GLYPH, TEXT_WIDTH - 3 * GLYPH)}>
                {factBlock(codeWords[lang].typeOne[incident.type], shared, 3 * GLYPH).drawing}
              </At>
            </>
          ),
        },
        ...facts.filter((fact) => fact !== '').map((fact) => factBlock(fact, shared)),
      ]}
    >
      <PreviewMap layout={layout} picked={[]} width={MAP_WIDTH} />
    </Card>
  )
}

/** The picture that stands for links to the actors of a kind: those that have a page, by name. */
export function actorKindPreview(
  kind: ActorKind,
  names: readonly string[],
  shared: SharedView,
): ReactElement {
  const { locale } = shared
  const name = codeWords[locale.lang].actorKind[kind]
  return (
    <Card
      shared={{ ...shared, sentence: name }}
      blocks={[
        sentenceBlock(name, TEXT_WIDTH, locale, TITLE_SIZES),
        factBlock(names.join(' · '), shared),
      ]}
    />
  )
}

interface CardProps {
  readonly shared: SharedView
  readonly blocks: readonly Block[]
  readonly children?: ReactNode
}

/** The name of the record above, its sources below, and what is said between them. */
function Card({ shared, blocks, children }: CardProps) {
  const { title, locale } = shared
  const soft = { leading: 26, colour: 'ink-soft' } as const
  const sources = `${sourcesOf(shared, children !== undefined)}.`
  const said = stack(blocks, GAP)
  const start = children === undefined ? (SIZE.width - TEXT_WIDTH) / 2 : MAP_WIDTH + SIDE
  const x = fromStart(locale.dir, SIZE.width, start, TEXT_WIDTH)
  return (
    <PictureFile shared={shared} kind="preview" theme="light" size={SIZE}>
      {children}
      <At x={x} y={28}>
        {textBlock(title, TEXT_WIDTH, locale, { ...soft, font: SMALL }).drawing}
      </At>
      <At x={x} y={Math.max(96, (SIZE.height - said.height) / 2)}>
        {said.drawing}
      </At>
      <At x={x} y={SIZE.height - 50}>
        {textBlock(sources, TEXT_WIDTH, locale, { ...soft, font: SOURCES }).drawing}
      </At>
    </PictureFile>
  )
}

function factBlock(text: string, { locale }: SharedView, indent = 0): Block {
  return textBlock(text, TEXT_WIDTH - indent, locale, { font: FACT, leading: 34 })
}

/** A camera that shows all that a place may be; the whole country where none is known. */
function cameraAround(place: Place | undefined, { dataset }: SharedView) {
  const home = homeCamera(locatedPlaces(dataset), MAP_SIZE)
  if (place === undefined) return home
  return fitCamera(cornersAround(place), MAP_SIZE, NO_PADDING, home.zoom + 3) ?? home
}

function cornersAround({ lat, lon, precisionKm }: Place): readonly GeoPoint[] {
  const north = Math.max(LEAST_KM, precisionKm * 1.5) / KM_PER_DEGREE
  const east = north / Math.cos((lat * Math.PI) / 180)
  return [
    { lat: lat + north, lon: lon - east },
    { lat: lat - north, lon: lon + east },
  ]
}
