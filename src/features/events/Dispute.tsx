import type { DisputeVersion, Source } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { OwnText } from '#ui/OwnText.tsx'

import { SourceNames } from './EventSources.tsx'
import { eventWords } from './words.ts'

interface DisputeProps {
  /** What is in dispute, in a word or two. */
  readonly field: string
  readonly versions: readonly DisputeVersion[]
  readonly sources: ReadonlyMap<string, Source> | undefined
}

/** One thing that is in dispute: each version beside those who tell it so. */
export function Dispute({ field, versions, sources }: DisputeProps) {
  const { lang, plural } = useLocale()
  const { differ, oneAccount, version, whoSaysSo } = eventWords[lang]
  return (
    <table className="timeline-dispute" data-differ={versions.length > 1 || undefined}>
      <caption>
        <strong>{versions.length > 1 ? differ : oneAccount}</strong> <OwnText>{field}</OwnText>
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{version}</th>
          <th scope="col">{whoSaysSo}</th>
        </tr>
      </thead>
      <tbody>
        {versions.map(({ value, sourceIds }) => (
          <tr key={value}>
            <th scope="row">
              <OwnText>{value}</OwnText>
            </th>
            <td>
              {sources === undefined ? (
                plural(sourceIds.length, eventWords[lang].sources)
              ) : (
                <SourceNames ids={sourceIds} sources={sources} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
