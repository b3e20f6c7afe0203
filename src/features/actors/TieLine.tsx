import { useLocale } from '#i18n/useLocale.ts'
import type { TieSentence } from './relationsOf.ts'
import { LinkedNames } from '#ui/LinkedNames.tsx'
import { OwnText } from '#ui/OwnText.tsx'
import type { Step } from '#state/step.ts'
import { codeWords } from '#i18n/words/codes.ts'

interface TieLineProps {
  readonly tie: TieSentence
  readonly step: Step<string | undefined>
}

/** One relation in words, with how certain the source is and what must be said beside it. */
export function TieLine({ tie, step }: TieLineProps) {
  const { lang } = useLocale()
  return (
    <p className="actors-tie">
      <LinkedNames parts={tie.parts} step={step} />
      {tie.certainty !== undefined && (
        <span className="actors-soft">{` (${codeWords[lang].certainty[tie.certainty]})`}</span>
      )}
      {tie.note !== '' && (
        <small>
          {' '}
          <OwnText>{tie.note}</OwnText>
        </small>
      )}
    </p>
  )
}
