/** Words of the street tiles under the map, which another host serves. */
export const streets = {
  switch: (host: string) => `Streets from ${host}`,
  question: (host: string) =>
    `Streets: loads pictures from ${host}, which then sees what you look at.`,
  load: 'Load them',
  leave: 'Not now',
  failed: (host: string) => `Pictures from ${host} did not come.`,
  credit: '© OpenStreetMap contributors',
}
