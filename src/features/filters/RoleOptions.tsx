import { ROLES, type Role } from '#domain/codes.ts'
import type { Sign } from '#state/filterChanges.ts'
import type { Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { NamedCounts } from '#analysis/tally/values.ts'
import { stepTo, type Step } from '#state/step.ts'
import { codeWords } from '#i18n/words/codes.ts'

import { signOf } from './FacetOptions.tsx'
import { Option } from './Option.tsx'
import { filterWords } from './words.ts'

interface RoleOptionsProps {
  readonly filter: Filter
  readonly counts: NamedCounts['role']
  readonly step: Step<{ readonly role: Role; readonly sign?: Sign }>
}

/** Which tie to an actor counts; the number is the rows with anybody in that role. */
export function RoleOptions({ filter, counts, step }: RoleOptionsProps) {
  const { lang } = useLocale()
  return (
    <ul className="facet-options" aria-label={filterWords[lang].role}>
      {ROLES.map((role) => (
        <li key={role}>
          <Option
            label={codeWords[lang].role[role]}
            count={counts[role]}
            sign={signOf(filter.role, role)}
            step={stepTo(step, (sign: Sign) => ({ role, sign }))}
          />
        </li>
      ))}
    </ul>
  )
}
