/** HTML that is safe to write into a page. Only this module makes it, so data can never become markup. */
export interface Html {
  readonly html: string
}

type Child = Html | string | undefined | readonly Child[]
type Attributes = Readonly<Record<string, string | undefined>>

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Elements that have no content and no end tag. */
const VOID = new Set(['link', 'meta'])

/** An HTML element; strings among its children are text, and attributes that are `undefined` are left out. */
export function el(tag: string, attributes: Attributes, ...children: readonly Child[]): Html {
  const head = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${escaped(value)}"`,
  )
  const start = `<${tag}${head.join('')}>`
  return { html: VOID.has(tag) ? start : `${start}${children.map(inside).join('')}</${tag}>` }
}

/** Elements under one another. */
export function lines(parts: readonly Html[]): string {
  return parts.map(({ html }) => html).join('\n    ')
}

/** Data for programs inside a page. It is no script: browsers do not run it, and no content policy has to allow it. */
export function jsonLd(value: unknown): Html {
  // "<" could end the element or begin a comment; JSON has another way to write it.
  const text = JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
  return { html: `<script type="application/ld+json">${text}</script>` }
}

/** What React made of components, which write data as text alone, or what was made here before. */
export function markup(html: string): Html {
  return { html }
}

function inside(child: Child): string {
  if (child === undefined) return ''
  if (typeof child === 'string') return escaped(child)
  return 'html' in child ? child.html : child.map(inside).join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
