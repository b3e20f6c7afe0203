import type { Geometry, Position } from 'geojson'

/** A rectangle in degrees. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

interface Edge {
  readonly isInside: (point: Position) => boolean
  readonly crossing: (from: Position, to: Position) => Position
}

/** The part of a geometry inside a box; `undefined` when there is none. Areas close along the box. */
export function clip(geometry: Geometry, box: Box): Geometry | undefined {
  switch (geometry.type) {
    case 'Polygon':
      return areaOf([geometry.coordinates], box)
    case 'MultiPolygon':
      return areaOf(geometry.coordinates, box)
    case 'LineString':
      return linesOf([geometry.coordinates], box)
    case 'MultiLineString':
      return linesOf(geometry.coordinates, box)
    case 'Point':
    case 'MultiPoint':
    case 'GeometryCollection':
      break
  }
  throw new Error(`${geometry.type} is not clipped here`)
}

function areaOf(polygons: readonly Position[][][], box: Box): Geometry | undefined {
  const coordinates = polygons
    .map((rings) => rings.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0)
  return coordinates.length === 0 ? undefined : { type: 'MultiPolygon', coordinates }
}

function linesOf(lines: readonly Position[][], box: Box): Geometry | undefined {
  const coordinates = lines.flatMap((line) => clipLine(line, box))
  return coordinates.length === 0 ? undefined : { type: 'MultiLineString', coordinates }
}

// Sutherland and Hodgman: cut by one edge after the other.
function clipRing(ring: readonly Position[], box: Box): Position[] {
  const open = ring.slice(0, -1)
  const cut = edgesOf(box).reduce<Position[]>((points, edge) => cutRing(points, edge), open)
  const [first] = cut
  return first === undefined ? [] : [...cut, first]
}

function cutRing(points: readonly Position[], edge: Edge): Position[] {
  return points.flatMap((point, index) => {
    const previous = points.at(index - 1) ?? point
    const isInside = edge.isInside(point)
    const entry = isInside === edge.isInside(previous) ? [] : [edge.crossing(previous, point)]
    return isInside ? [...entry, point] : entry
  })
}

function clipLine(line: readonly Position[], box: Box): Position[][] {
  return edgesOf(box).reduce<Position[][]>(
    (parts, edge) => parts.flatMap((part) => cutLine(part, edge)),
    [[...line]],
  )
}

function cutLine(line: readonly Position[], edge: Edge): Position[][] {
  const parts: Position[][] = []
  let part: Position[] = []
  line.forEach((point, index) => {
    const previous = line[index - 1] ?? point
    const isInside = edge.isInside(point)
    if (isInside !== edge.isInside(previous)) part.push(edge.crossing(previous, point))
    if (isInside) part.push(point)
    else part = finish(part, parts)
  })
  finish(part, parts)
  return parts
}

function finish(part: Position[], parts: Position[][]): Position[] {
  if (part.length > 1) parts.push(part)
  return []
}

function edgesOf({ west, south, east, north }: Box): readonly Edge[] {
  return [edgeAt(0, west, 1), edgeAt(1, south, 1), edgeAt(0, east, -1), edgeAt(1, north, -1)]
}

function edgeAt(axis: 0 | 1, limit: number, sign: 1 | -1): Edge {
  const depth = (point: Position) => sign * ((point[axis] ?? 0) - limit)
  return {
    isInside: (point) => depth(point) >= 0,
    crossing: (from, to) => {
      const share = depth(from) / (depth(from) - depth(to))
      const along = (index: 0 | 1) =>
        (from[index] ?? 0) + share * ((to[index] ?? 0) - (from[index] ?? 0))
      return [along(0), along(1)]
    },
  }
}
