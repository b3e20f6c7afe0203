/** Milliseconds after which no browser still reads what it saves. */
const READ_BY_THEN = 60_000

/** Hands the reader a file under this name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(address), READ_BY_THEN)
}
