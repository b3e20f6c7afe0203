import type { Evidence } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { sideGroups, type SideGroup } from './sides.ts'
import { comparisonWords } from './words.ts'

/** Two sides, each the id of a source or a group of sources. */
export type Sides = readonly [string, string]

interface SideChoiceProps {
  readonly evidence: Evidence
  readonly sides: Sides
  readonly step: Step<Sides | undefined>
}

/** Chooses the two sides, and swaps them. */
export function SideChoice({ evidence, sides, step }: SideChoiceProps) {
  const locale = useLocale()
  const { lang } = locale
  const [first, second] = sides
  const groups = sideGroups(evidence, sides, locale)
  return (
    <div className="compare-choice">
      <SideSelect
        label={comparisonWords[lang].first}
        groups={groups}
        value={first}
        other={second}
        onPick={(id) => step.take([id, second])}
      />
      <StepLink step={step} to={[second, first]} className="button compare-swap">
        <span aria-hidden="true">⇄</span> <span>{comparisonWords[lang].swap}</span>
      </StepLink>
      <SideSelect
        label={comparisonWords[lang].second}
        groups={groups}
        value={second}
        other={first}
        onPick={(id) => step.take([first, id])}
      />
    </div>
  )
}

interface SideSelectProps {
  readonly label: string
  readonly groups: readonly SideGroup[]
  readonly value: string
  /** What the other side is, which this one cannot be. */
  readonly other: string
  readonly onPick: (id: string) => void
}

function SideSelect({ label, groups, value, other, onPick }: SideSelectProps) {
  return (
    <label className="compare-side">
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.target.value)}>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.id} value={option.id} disabled={option.id === other}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
