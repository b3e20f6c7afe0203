/** A stretch of words, or the mention of an incident by id. */
export interface Piece {
  /** Where it starts in the text. */
  readonly at: number
  readonly words: string
  readonly incidentId?: string
}

const MENTION = /\[\[(.+?)\]\]/g

/** Parts a text into words and mentions, in order; `[[id]]` mentions an incident. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { index, 0: mention, 1: id = '' } of text.matchAll(MENTION)) {
    if (index > end) pieces.push({ at: end, words: text.slice(end, index) })
    pieces.push({ at: index, words: id, incidentId: id })
    end = index + mention.length
  }
  if (end < text.length) pieces.push({ at: end, words: text.slice(end) })
  return pieces
}
