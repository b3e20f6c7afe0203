import { safeAddress } from '#domain/address.ts'
import { formatDay } from '#domain/day.ts'
import type { Source } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'

import { Says } from './Says.tsx'
import type { SourceUse } from './sourcesOf.ts'

/** One source: publisher, title in its own language, when and what kind, how reliable, what it speaks of. */
export function SourceItem({ use: { source, says } }: { readonly use: SourceUse }) {
  const { t, format, lang } = useLocale()
  const language = new Intl.DisplayNames(lang, { type: 'language' }).of(source.language)
  return (
    <li>
      <p className="detail-publisher">{source.publisher}</p>
      <SourceTitle source={source} />
      <p className="detail-soft">
        {source.published === null ? (
          t.detail.undated
        ) : (
          <time dateTime={formatDay(source.published)}>{format.day(source.published)}</time>
        )}
        {` · ${t.codes.sourceKind[source.kind]} · ${language}`}
      </p>
      {source.reliabilityNote !== '' && <p className="detail-soft">{source.reliabilityNote}</p>}
      <Says says={says} />
    </li>
  )
}

function SourceTitle({ source }: { readonly source: Source }) {
  const { t } = useLocale()
  const address = safeAddress(source.url)
  const title = (
    <bdi lang={source.language} dir="auto">
      {source.title}
    </bdi>
  )
  if (address === undefined) {
    return (
      <p>
        {title} <span className="detail-soft">({t.detail.noAddress})</span>
      </p>
    )
  }
  return (
    <p>
      <a href={address} target="_blank" rel="noopener noreferrer">
        {title}
        <span className="visually-hidden"> ({t.detail.newTab})</span>
        <span className="detail-away" aria-hidden="true" />
      </a>
    </p>
  )
}
