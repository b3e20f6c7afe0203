/** Name and value of headers that a host sends with each address that fits a pattern such as `/assets/*`. */
export interface HeaderRule {
  readonly pattern: string
  readonly headers: Readonly<Record<string, string>>
}

/** Of the abilities of a device, those that nothing on the page may use. */
const REFUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

const TWO_YEARS_S = 63_072_000

/** The headers of the site, under a content policy that this text holds. */
export function siteHeaders(policy: string): readonly HeaderRule[] {
  const everywhere = {
    // Any page may have a view in a frame: the page holds no secret and nothing that a click could give away.
    'Content-Security-Policy': `${policy}; frame-ancestors *`,
    'Strict-Transport-Security': `max-age=${TWO_YEARS_S}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': REFUSED.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Its frames, files and pictures are for other sites too.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }
  const unchanging = { 'Cache-Control': 'public, max-age=31536000, immutable' }
  return [
    { pattern: '/*', headers: everywhere },
    { pattern: '/assets/*', headers: unchanging },
    // Programs that run in browsers, such as notebooks, may read the data.
    { pattern: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
    { pattern: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
  ]
}

/** Header rules as static hosts read them from a file `_headers`. */
export function headersText(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return `${pattern}\n${lines.join('')}`
    })
    .join('\n')
}

/** The headers that a file `_headers` gives an address, as a host reads it. */
export function headersFor(text: string, pathname: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let applies = false
  for (const line of text.split('\n')) {
    const [, name, value] = /^ +([\w-]+): (.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined) applies = fits(line.trim(), pathname)
    else if (applies) found.set(name, value)
  }
  return found
}

function fits(pattern: string, pathname: string): boolean {
  if (!pattern.endsWith('*')) return pattern === pathname
  return pathname.startsWith(pattern.slice(0, -1))
}
