import type { Reason } from '#analysis/scope/reason.ts'
import type { Support } from '#analysis/scope/support.ts'
import type { ClaimField } from '#domain/codes.ts'
import type { Locale } from '#i18n/locale.ts'

import { detailWords } from './detailWords.ts'

/** In one sentence, why the value shown of a field is the one it is. */
export function reasonInWords(field: ClaimField, reason: Reason, locale: Locale): string {
  const words = detailWords[locale.lang].reason
  switch (reason.rule) {
    case 'unsaid':
      return field === 'attributed-to' ? words.onlyCollective : words.unsaid
    case 'founding':
      return words.founding
    case 'strongest':
      return words.strongest(supportInWords(reason.support, locale))
    case 'finer':
      return words.finer(supportInWords(reason.support, locale))
    case 'by-note':
      return words.byNote(supportInWords(reason.support, locale))
    case 'read':
      return words.read
    case 'inferred':
      return words.inferred[reason.from]
    case 'kept':
      return words.kept
    case 'compete':
      return words.compete
    case 'none-taken':
      return field === 'killed' || field === 'injured' ? words.noneTaken : words.notTaken
    case 'weak-only':
      return field === 'claimed-by' ? words.weakClaim : words.weakOnly
    case 'all-firm':
      return field === 'claimed-by' ? words.allClaims : words.allBlame
    case 'side-by-side':
      return words.sideBySide
  }
}

function supportInWords({ by, count, dayOffset, weak }: Support, { lang, plural }: Locale): string {
  const reports = plural(
    count,
    weak ? detailWords[lang].weakReports[by] : detailWords[lang].reports[by],
  )
  return detailWords[lang].reason.ofDay(
    reports,
    detailWords[lang].reportDay[dayOffset ?? 'unknown'],
  )
}
