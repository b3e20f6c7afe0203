/** Text that is SVG already. Only `h` makes it, so data can never become markup. */
export interface Markup {
  readonly svg: string
}

export type Child = Markup | string | undefined | readonly Child[]
export type Attributes = Readonly<Record<string, string | number | undefined>>

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const DECIMALS = 2

/** An SVG element; strings among its children are text, and attributes that are `undefined` are left out. */
export function h(tag: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const head = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${valueOf(value)}"`,
  )
  const inner = children.map(inside).join('')
  return { svg: `<${tag}${head.join('')}${inner === '' ? '/>' : `>${inner}</${tag}>`}` }
}

/** Numbers as pictures write them: two decimals at most, and never an exponent. */
export function num(value: number): string {
  return String(Number(value.toFixed(DECIMALS)) + 0)
}

function inside(child: Child): string {
  if (child === undefined) return ''
  if (typeof child === 'string') return escaped(child)
  return 'svg' in child ? child.svg : child.map(inside).join('')
}

function valueOf(value: string | number): string {
  return typeof value === 'number' ? num(value) : escaped(value)
}

function escaped(text: string): string {
  return legible(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

/** What XML does not allow, and signs that would turn round the text beside them, become a visible �. */
function legible(text: string): string {
  return Array.from(text, (letter) => (isUnfit(letter) ? '\ufffd' : letter)).join('')
}

function isUnfit(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d
  if (code >= 0x7f && code <= 0x9f) return true
  // Isolates (U+2066 to U+2069) are left alone: they cannot reach beyond their own line.
  const isTurning = code >= 0x202a && code <= 0x202e
  const isHalf = code >= 0xd800 && code <= 0xdfff
  return isTurning || isHalf || (code & 0xfffe) === 0xfffe
}
