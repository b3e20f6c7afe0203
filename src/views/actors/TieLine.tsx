import { useLocale } from '#i18n/useLocale.ts'

import type { TieSentence } from './relations.ts'

/** One relation in words, with how certain the source is and what must be said beside it. */
export function TieLine({ tie }: { readonly tie: TieSentence }) {
  const { t } = useLocale()
  return (
    <p className="actors-tie">
      {tie.text}
      {tie.certainty !== undefined && (
        <span className="actors-soft"> ({t.codes.certainty[tie.certainty]})</span>
      )}{' '}
      {tie.note !== '' && <small>{tie.note}</small>}
    </p>
  )
}
