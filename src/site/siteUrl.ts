/**
 * The address of the site as links need it: absolute, ending in `/`; `undefined` when none is given.
 * Throws for a text that is no web address.
 */
export function siteUrlOf(address: string | undefined): string | undefined {
  if (address === undefined || address === '') return undefined
  const isWeb = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
  if (!isWeb) throw new Error(`SITE_URL is no web address: ${address}`)
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname.replace(/\/*$/, '/')}`
}
