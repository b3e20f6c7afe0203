import { ROLES, type Role } from '#domain/codes.ts'
import type { Sign } from '#state/filterChanges.ts'
import type { Filter } from '#state/filter.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { NamedCounts } from '#analysis/tally/values.ts'
import { stepTo, type Step } from '#ui/step.ts'

import { signOf } from './FacetOptions.tsx'
import { Option } from './Option.tsx'

interface RoleOptionsProps {
  readonly filter: Filter
  readonly counts: NamedCounts['actor']
  readonly step: Step<{ readonly role: Role; readonly sign?: Sign }>
}

/** Which tie to an actor counts; the number is the rows with anybody in that role. */
export function RoleOptions({ filter, counts, step }: RoleOptionsProps) {
  const { t } = useLocale()
  return (
    <ul className="facet-options" aria-label={t.filters.role}>
      {ROLES.map((role) => (
        <li key={role}>
          <Option
            label={t.codes.role[role]}
            count={counts.anybody[role]}
            sign={signOf(filter.role, role)}
            step={stepTo(step, (sign: Sign) => ({ role, sign }))}
          />
        </li>
      ))}
    </ul>
  )
}
