import type { DisputeVersion, Source } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { OwnText } from '#ui/OwnText.tsx'
import { SourceLinks } from '#ui/SourceLinks.tsx'

import styles from './timeline.module.css'
import { eventWords } from './words.ts'

interface DisputeProps {
  /** What is in dispute, in a word or two. */
  readonly field: string
  readonly versions: readonly DisputeVersion[]
  readonly sources: ReadonlyMap<string, Source>
}

/** One thing in dispute: each version beside the sources that give it. */
export function Dispute({ field, versions, sources }: DisputeProps) {
  const words = eventWords[useLocale().lang]
  const differ = versions.length > 1
  return (
    <table className={styles.dispute} data-differ={differ || undefined}>
      <caption>
        <strong>{differ ? words.differ : words.oneAccount}</strong> <OwnText>{field}</OwnText>
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.version}</th>
          <th scope="col">{words.whoSaysSo}</th>
        </tr>
      </thead>
      <tbody>
        {versions.map(({ value, sourceIds }) => (
          <tr key={value}>
            <th scope="row">
              <OwnText>{value}</OwnText>
            </th>
            <td>
              <SourceLinks ids={sourceIds} sources={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
