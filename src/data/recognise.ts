/** Whether a content is the very one that was meant, byte for byte. */
export type Recognise = (bytes: ArrayBuffer) => Promise<boolean>

/** Recognises the content that has a SHA-256 in base64; `undefined` where that cannot be told. */
export function recogniser(sha256: string | undefined): Recognise | undefined {
  // A page that came over plain http has none, whatever the type says.
  const { subtle }: { readonly subtle?: SubtleCrypto } = crypto
  if (sha256 === undefined || subtle === undefined) return undefined
  return async (bytes) => base64(await subtle.digest('SHA-256', bytes)) === sha256
}

function base64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
}
