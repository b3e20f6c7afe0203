import type { Decoded } from '#state/decode.ts'
import { encodeView } from '#state/encode.ts'
import { knownIds } from '#state/knownIds.ts'
import { PARAMS, type Param, type Texts } from '#state/params.ts'

import { realDataset } from '../realData.ts'

export const known = knownIds(realDataset())

/** The texts of an address, as the browser itself reads them. */
export function textsOf(search: string): Texts {
  const params = new URLSearchParams(search)
  return Object.fromEntries(PARAMS.map((param) => [param, params.get(param)])) as Texts
}

const SUBSET_LISTS = [
  ...(['month', 'type', 'target', 'place', 'admin1', 'actor'] as const),
  ...(['role', 'evidence', 'harm', 'without'] as const),
]
const LISTS: ReadonlySet<Param> = new Set([
  'cards',
  ...SUBSET_LISTS,
  ...SUBSET_LISTS.map((param) => `vs.${param}` as const),
])

/** Values that links need not carry, as they say what stands without them. */
const DEFAULTS: Partial<Readonly<Record<Param, string>>> = {
  sources: 'all',
  duplicates: 'all',
  sort: 'date',
  by: 'day',
  side: 'month',
  of: 'incidents',
  tab: 'map',
  vs: 'all',
  'vs.sources': 'all',
  'vs.duplicates': 'all',
}

/** Parameters that say nothing without another one, and what they know all the same. */
const NEEDS: Partial<Readonly<Record<Param, readonly [Param, RegExp]>>> = {
  view: ['embed', /^(map|calendar|rhythm|actors|list|summary)$/],
  theme: ['embed', /^(light|dark)$/],
  data: ['n', /^\d{1,4}(\.\d{1,4}){0,2}$/],
  n: ['data', /^\d{1,9}$/],
}

/** The parameters of an address of which a part is neither in the view that was read nor named as a fault. */
export function unnamedIn(texts: Texts, { view, faults }: Decoded): readonly Param[] {
  const written = encodeView(view)
  const isNamed = (param: Param, value: string): boolean =>
    faults.some((fault) => fault.param === param && fault.value === value)
  return PARAMS.filter((param) => {
    const text = texts[param] ?? ''
    if (text === '' || isNamed(param, text)) return false
    if (!LISTS.has(param)) return !isHeld(param, text, written)
    const held = valuesIn(written[param] ?? '')
    return valuesIn(text).some((value) => !held.includes(value) && !isNamedWithSign(param, value))
  })

  function isNamedWithSign(param: Param, value: string): boolean {
    return isNamed(param, value) || isNamed(param, `!${value}`)
  }
}

function isHeld(param: Param, text: string, written: Texts): boolean {
  if (text === DEFAULTS[param]) return true
  if (param === 'about' || param === 'embed') return written[param] === text
  if (written[param] !== null) return true
  const [other, shape] = NEEDS[param] ?? []
  return other !== undefined && written[other] === null && shape?.test(text) === true
}

/** The values of a list, whether picked or left out. */
function valuesIn(text: string): readonly string[] {
  const words = text.split(',').filter((word) => word !== '')
  return [...new Set(words.map((word) => (word.startsWith('!') ? word.slice(1) : word)))]
}
