import { WHOLE_BASIS, type Basis } from '#state/inclusionScope.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'
import { summaryWords } from '#i18n/words/summary.ts'

interface CountChoicesProps {
  readonly basis: Basis
  /** How many of the incidents shown would go if possible duplicates counted once. */
  readonly duplicates: number
  readonly step: Step<Basis>
}

/** Says how many of the incidents shown may be duplicates, and leads to other ways to count. */
export function CountChoices({ basis, duplicates, step }: CountChoicesProps) {
  const { lang, plural } = useLocale()
  const words = summaryWords[lang].choices
  return (
    <p className="count-choices">
      {duplicates > 0 && (
        <span>
          <span>{plural(duplicates, words.duplicates)}</span>{' '}
          <StepLink step={step} to={{ ...basis, duplicates: 'once' }}>
            {words.once}
          </StepLink>
        </span>
      )}
      {basis.sources === 'all' && (
        <StepLink step={step} to={{ ...WHOLE_BASIS, sources: 'founding' }}>
          {words.founding}
        </StepLink>
      )}
    </p>
  )
}
