import type { Reason } from '#analysis/scope/reason.ts'
import type { Support } from '#analysis/scope/support.ts'
import type { ClaimField } from '#domain/codes.ts'
import type { FullLocale } from '#i18n/full.ts'

/** In one sentence, why the value shown of a field is the one it is. */
export function reasonInWords(field: ClaimField, reason: Reason, locale: FullLocale): string {
  const words = locale.t.detail.reason
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

function supportInWords(
  { by, count, dayOffset, weak }: Support,
  { t, plural }: FullLocale,
): string {
  const reports = plural(count, weak ? t.detail.weakReports[by] : t.detail.reports[by])
  return t.detail.reason.ofDay(reports, t.detail.reportDay[dayOffset ?? 'unknown'])
}
