import type { Locale } from '#i18n/locale.ts'
import { useLocale } from '#i18n/useLocale.ts'

import type { Say } from './sourcesOf.ts'

/** Fields a source speaks of, a tag each; what is weak, denied, contested or said of the campaign is marked so. */
export function Says({ says }: { readonly says: readonly Say[] }) {
  const { t } = useLocale()
  return (
    <ul className="detail-says" aria-label={t.detail.speaksOf}>
      {says.map((say) => {
        const marks = marksOf(say, t)
        return (
          <li key={[say.field, ...marks].join()} data-marked={marks.length > 0 || undefined}>
            {[t.codes.claimField[say.field], ...marks].join(' · ')}
          </li>
        )
      })}
    </ul>
  )
}

function marksOf({ status, weak, collective }: Say, t: Locale['t']): readonly string[] {
  return [
    status === 'denied' || status === 'contested' ? t.codes.claimStatus[status] : undefined,
    weak ? t.detail.weak : undefined,
    collective ? t.detail.collective : undefined,
  ].filter((mark) => mark !== undefined)
}
