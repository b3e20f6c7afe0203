import type { Incident } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'

/** What happened in a sentence or two; where accounts differ, that is said first. */
export function Account({ incident: { evidence, note } }: { readonly incident: Incident }) {
  const { t } = useLocale()
  if (evidence === 'contested') {
    return (
      <p className="detail-differ">
        <strong>{t.detail.differ}</strong> {note}
      </p>
    )
  }
  return note === '' ? null : <p className="detail-note">{note}</p>
}
