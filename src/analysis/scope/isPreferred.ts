import type { Claim, Incident } from '#domain/dataset.ts'
import { formatDay } from '#domain/day.ts'

/** Whether a claim says the value that is shown for its field. */
export function isPreferred(claim: Claim, incident: Incident): boolean {
  const { field, value, status, weak } = claim
  if (status === 'denied') return false
  switch (field) {
    case 'date':
      return value === formatDay(incident.date)
    case 'place':
      return value === incident.placeId
    case 'target':
      return value === incident.target
    case 'killed':
    case 'injured':
      return value === incident[field]
    case 'claimed-by':
      return !weak && incident.claimedBy.some((id) => id === value)
    case 'attributed-to':
      return !weak && !claim.collective && incident.blamed.some(({ actorId }) => actorId === value)
    case 'is-attack':
    case 'munitions':
    case 'outcome':
      return false
  }
}
