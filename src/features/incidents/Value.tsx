import type { Claim, Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { OwnText } from '#ui/OwnText.tsx'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { valueInWords } from './valueWords.ts'
import { detailWords } from './detailWords.ts'

interface ValueProps {
  readonly claim: Claim
  readonly dataset: Dataset
  readonly preferred: boolean
  readonly step: Step<string | undefined>
}

/** What a claim says, how firmly, of which day, and what a reader should know of it. */
export function Value({ claim, dataset, preferred, step }: ValueProps) {
  const locale = useLocale()
  const { lang } = locale
  const { status, weak, dayOffset, note } = claim
  const marked = status === 'contested' || status === 'denied'
  return (
    <>
      <p className="detail-said">
        <ValueText claim={claim} dataset={dataset} step={step} />
        {preferred && <span className="detail-shown">{detailWords[lang].shown}</span>}
      </p>
      <ul className="detail-marks">
        <li data-marked={marked || undefined}>{detailWords[lang].status[status]}</li>
        {weak && <li data-marked>{detailWords[lang].weak}</li>}
        {claim.collective && <li>{detailWords[lang].collective}</li>}
        {dayOffset !== 0 && <li>{detailWords[lang].offset[dayOffset ?? 'unknown']}</li>}
      </ul>
      {note !== '' && (
        <p className="detail-claim-note">
          <OwnText>{note}</OwnText>
        </p>
      )}
    </>
  )
}

function ValueText({ claim, dataset, step }: Omit<ValueProps, 'preferred'>) {
  const locale = useLocale()
  const text = valueInWords(claim, dataset, locale)
  const actor = dataset.actors.get(String(claim.value))
  if (actor === undefined) return <b>{text}</b>
  return (
    <b>
      <StepLink step={step} to={actor.id}>
        {text}
      </StepLink>
    </b>
  )
}
