import type { LinkOrigin } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { pageWords } from '#i18n/words/page.ts'
import { open } from '#state/actions.ts'
import { ViewLink } from '#ui/ViewLink.tsx'

interface ArrivalNoticeProps {
  /** What the link says that it was made from. */
  readonly origin: LinkOrigin | undefined
  /** What its view shows now. */
  readonly now: LinkOrigin
}

/** Tells who follows a link that the data has changed since it was made, and leads to the change log. */
export function ArrivalNotice({ origin, now }: ArrivalNoticeProps) {
  const { lang, plural } = useLocale()
  if (origin === undefined) return null
  const isSameVersion = origin.version === now.version
  const isSameCount = origin.count === now.count
  if (isSameVersion && isSameCount) return null
  const words = pageWords[lang].arrival
  const incidents = plural(now.count, commonWords[lang].incidents)
  const changed = isSameVersion
    ? words.otherCount(incidents)
    : isSameCount
      ? words.otherVersion(now.version)
      : words.otherBoth(now.version, incidents)
  return (
    <div className="notice" role="note">
      <p>{`${words.made(origin.version, plural(origin.count, commonWords[lang].incidents))} ${changed}`}</p>
      <ViewLink action={open({ about: true })}>{words.changes}</ViewLink>
    </div>
  )
}
