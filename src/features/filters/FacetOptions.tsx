import type { Sign } from '#state/filterChanges.ts'
import type { ListedFacet } from '#domain/facets.ts'
import type { Selection } from '#state/filter.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { stepTo, type Step } from '#state/step.ts'

import { Option } from './Option.tsx'
import type { FacetOption } from './options.ts'

/** The act on a value of any listed facet. */
export type ValueStep = Step<{
  readonly facet: ListedFacet
  readonly value: string
  readonly sign?: Sign
}>

interface FacetOptionsProps {
  readonly facet: ListedFacet
  readonly label: string
  readonly options: readonly FacetOption[]
  readonly selection: Selection
  readonly step: ValueStep
}

/** The values of a facet, each to be picked or left out. */
export function FacetOptions({ facet, label, options, selection, step }: FacetOptionsProps) {
  if (options.length === 0) return null
  return (
    <ul className="facet-options" aria-label={label}>
      {options.map((option) => (
        <li key={option.value}>
          <Option
            label={option.label}
            count={option.count}
            sign={signOf(selection, option.value)}
            step={stepTo(step, (sign: Sign) => ({ facet, value: option.value, sign }))}
            mark={option.glyph === undefined ? undefined : <Glyph type={option.glyph} />}
          />
        </li>
      ))}
    </ul>
  )
}

/** Whether a value is picked, excluded or neither. */
export function signOf<T extends string>(selection: Selection<T>, value: T): Sign | undefined {
  if (selection.exclude.includes(value)) return 'exclude'
  return selection.include.includes(value) ? 'include' : undefined
}
