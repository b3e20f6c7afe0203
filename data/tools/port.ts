const HIGHEST = 65_535

/** The settings of the preview server for `PORT`: exactly that port, or Vite's own choice when none is given. */
export function previewPort(port: string | undefined): {
  readonly port?: number
  readonly strictPort?: boolean
} {
  if (port === undefined || port === '') return {}
  const number = /^\d+$/.test(port) ? Number(port) : 0
  if (number < 1 || number > HIGHEST) {
    throw new Error(`PORT must be a whole number from 1 to ${HIGHEST}, not "${port}".`)
  }
  return { port: number, strictPort: true }
}
