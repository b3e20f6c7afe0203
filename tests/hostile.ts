/** The global that a planted script would set. */
export const FLAG = 'plantedScriptRan'

/** The element that planted markup would make. */
export const PLANTED_TAG = 'planted-tag'

const SCRIPT = `window.${FLAG}=true`

/** Markup that would run a script and leave an element behind, were it ever taken for HTML or SVG. */
export const MARKUP = `<${PLANTED_TAG}>"'</title></style></textarea></script><script>${SCRIPT}</script><img src=x onerror=${SCRIPT}><svg onload=${SCRIPT}>`

/** An address that would run a script. */
export const SCRIPT_ADDRESS = `javascript:${SCRIPT}`

/** Texts that try to be more than text. */
export const HOSTILE_TEXTS: readonly string[] = [
  MARKUP,
  SCRIPT_ADDRESS,
  `" onmouseover="${SCRIPT}`,
  `{{constructor.constructor('${SCRIPT}')()}}`,
  '__proto__',
  'constructor',
  'toString',
  '\u0000null\u0000',
  '\u202Eright to left\u2066 isolated',
  '\uFEFF\u200B\u00AD',
  '=1+1',
  '%00%F0%28%8C%28',
  '../../etc/passwd',
  'x'.repeat(10_000),
]
