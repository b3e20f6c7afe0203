import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { open } from '#state/actions.ts'
import { ViewLink } from '#ui/ViewLink.tsx'

interface LinkedTextProps {
  /** Words in which `[[id]]` stands for the day of that incident. */
  readonly text: string
  readonly dataset: Dataset
}

/** Words in which each incident mentioned is a link that reads as its day. */
export function LinkedText({ text, dataset }: LinkedTextProps) {
  const { format } = useLocale()
  return piecesOf(text).map(({ at, words, incidentId }) => {
    const incident = dataset.incidents.find(({ id }) => id === incidentId)
    return incident === undefined ? (
      <span key={at}>{words}</span>
    ) : (
      <ViewLink action={open({ incident: incident.id })} key={at} title={incident.title}>
        {format.dayOfMonth(incident.date)}
      </ViewLink>
    )
  })
}

/** A run of words, or the mention of an incident by id. */
interface Piece {
  /** Where it starts in the text. */
  readonly at: number
  readonly words: string
  readonly incidentId?: string
}

const MENTION = /\[\[(.+?)\]\]/g

/** Splits a text into words and mentions, in order; `[[id]]` mentions an incident. */
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
