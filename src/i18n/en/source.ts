/** Words about a single source. */
export const source = {
  founding: 'founding document',
  leftOut: 'not counted',
  leaveOut: 'Leave out',
  countAgain: 'Count again',
  noAddress: 'no address known',
}
