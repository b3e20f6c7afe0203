const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** A frame as another page has it. */
export interface Frame {
  /** Absolute address. */
  readonly src: string
  /** What is in the frame, for those who do not see it. */
  readonly title: string
  /** Pixels, or a share of the page around such as `100%`. */
  readonly width: string
  readonly height: string
}

/** The HTML that puts a view on another page. It asks for no permission, as the frame needs none. */
export function embedCode({ src, title, width, height }: Frame): string {
  const attributes = { src, title, width, height, loading: 'lazy', style: 'border: 0' }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
