/** Text that may run from left to right, kept from moving the words around it: between U+2068 and U+2069. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
