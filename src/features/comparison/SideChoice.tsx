import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { open } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './compare.module.css'
import type { Pair } from './compareSources.ts'
import { sideGroups, type SideGroup } from './sides.ts'
import { comparisonWords } from './words.ts'

interface SideChoiceProps {
  readonly dataset: Dataset
  readonly sides: Pair<string>
}

/** Chooses the two sides, and swaps them. */
export function SideChoice({ dataset, sides }: SideChoiceProps) {
  const dispatch = useDispatch()
  const locale = useLocale()
  const { lang } = locale
  const [first, second] = sides
  const groups = sideGroups(dataset, sides, locale)
  return (
    <div className={styles.choice}>
      <SideSelect
        label={comparisonWords[lang].first}
        groups={groups}
        value={first}
        other={second}
        onPick={(id) => dispatch(open({ compare: [id, second] }))}
      />
      <ViewLink action={open({ compare: [second, first] })} className={`button ${styles.swap}`}>
        <span aria-hidden="true">⇄</span> <span>{comparisonWords[lang].swap}</span>
      </ViewLink>
      <SideSelect
        label={comparisonWords[lang].second}
        groups={groups}
        value={second}
        other={first}
        onPick={(id) => dispatch(open({ compare: [first, id] }))}
      />
    </div>
  )
}

interface SideSelectProps {
  readonly label: string
  readonly groups: readonly SideGroup[]
  readonly value: string
  /** The other side, which cannot be chosen again. */
  readonly other: string
  readonly onPick: (id: string) => void
}

function SideSelect({ label, groups, value, other, onPick }: SideSelectProps) {
  return (
    <label className={styles.side}>
      <span className="soft">{label}</span>
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
