/**
 * Where street tiles come from when the reader asks for them: the one line to change for another host. `undefined`
 * takes the switch off the map and the host out of the content policy.
 */
export const STREET_TILES: string | undefined = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png'
