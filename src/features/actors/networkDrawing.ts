/** One relation to draw: its words, and the names at its other end. */
export interface NetworkRelation {
  readonly phrase: string
  readonly members: readonly string[]
  /** The source speaks of the members as a set: one line leads to one frame around them. */
  readonly isSet: boolean
}

/** An actor and its relations to others. */
export interface NetworkInput {
  readonly actor: string
  /** Others of whom `between` is said together with the actor: they share its frame. */
  readonly companions: readonly string[]
  /** What is said of the actor and its companions as one set. */
  readonly between: NetworkRelation | undefined
  readonly relations: readonly NetworkRelation[]
}

/** A box from its top left corner, in units of about a CSS pixel. */
export interface NetworkBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly role: 'actor' | 'name' | 'set'
}

/** A line of text, centred on `x`, with its baseline at `y`. */
export interface NetworkText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly role: 'actor' | 'name' | 'phrase'
}

/** The corners of a line from one box to another. */
export type NetworkLine = readonly (readonly [x: number, y: number])[]

export interface NetworkDrawing {
  readonly boxes: readonly NetworkBox[]
  readonly texts: readonly NetworkText[]
  readonly lines: readonly NetworkLine[]
}

export interface Network extends NetworkDrawing {
  readonly width: number
  readonly height: number
}

/** One drawing of several. */
export function merged(drawings: readonly NetworkDrawing[]): NetworkDrawing {
  return {
    boxes: drawings.flatMap(({ boxes }) => boxes),
    texts: drawings.flatMap(({ texts }) => texts),
    lines: drawings.flatMap(({ lines }) => lines),
  }
}

/** A drawing of one line. */
export function lineDrawing(...line: NetworkLine): NetworkDrawing {
  return { boxes: [], texts: [], lines: [line] }
}
