import type { Dataset } from '#domain/dataset.ts'
import type { View } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { chipsOf } from './chips.ts'
import { filterWords } from './words.ts'

interface ChipsProps {
  readonly dataset: Dataset
  readonly view: View
  /** The view before all was cleared, as long as that can be undone. */
  readonly cleared: View | undefined
  readonly steps: { readonly filterLike: Step<View>; readonly clearAll: Step<void> }
}

/** What is on, each with its own way off, and a way to clear all that can be undone. */
export function Chips({ dataset, view, cleared, steps }: ChipsProps) {
  const locale = useLocale()
  const words = filterWords[locale.lang]
  const chips = chipsOf(view, dataset, locale)
  if (chips.length === 0 && cleared === undefined) return null
  if (chips.length === 0 && cleared !== undefined) {
    return (
      <p className="chips">
        <span>{words.cleared}</span>{' '}
        <StepLink step={steps.filterLike} to={cleared}>
          {words.undo}
        </StepLink>
      </p>
    )
  }
  return (
    <ul className="chips" aria-label={words.chips}>
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <StepLink
            className="chip"
            step={steps.filterLike}
            to={without}
            aria-label={words.remove(label)}
          >
            <bdi>{label}</bdi>
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1.5 1.5l7 7m0-7l-7 7" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </StepLink>
        </li>
      ))}
      <li>
        <StepLink className="clear-all" step={steps.clearAll} to={undefined}>
          {words.clearAll}
        </StepLink>
      </li>
    </ul>
  )
}
