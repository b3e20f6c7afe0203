/** One relation to draw: its words and those at its other end. */
export interface NetworkTie {
  readonly phrase: string
  readonly members: readonly string[]
  /** The source speaks of the members as a set: they stand in one frame, with one line to it. */
  readonly set: boolean
}

/** An actor and what ties it to others. */
export interface NetworkInput {
  readonly actor: string
  /** Others of whom `between` is said together with the actor: they share its frame. */
  readonly companions: readonly string[]
  /** What is said of the actor and its companions as one set. */
  readonly between: NetworkTie | undefined
  readonly ties: readonly NetworkTie[]
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

/** A line from a box to a box by way of corners. */
type NetworkLine = readonly (readonly [x: number, y: number])[]

export interface NetworkDrawing {
  readonly boxes: readonly NetworkBox[]
  readonly texts: readonly NetworkText[]
  readonly lines: readonly NetworkLine[]
}

export interface Network extends NetworkDrawing {
  readonly width: number
  readonly height: number
}

/** Drawings on one sheet. */
export function joined(drawings: readonly NetworkDrawing[]): NetworkDrawing {
  return {
    boxes: drawings.flatMap(({ boxes }) => boxes),
    texts: drawings.flatMap(({ texts }) => texts),
    lines: drawings.flatMap(({ lines }) => lines),
  }
}
