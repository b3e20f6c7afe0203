import type { VersionChanges } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'

import { OwnText } from './OwnText.tsx'
import { PartHeading } from './PartHeading.tsx'
import { historyWords } from './words.ts'

interface RecordHistoryProps {
  readonly id: string
  readonly changes: readonly VersionChanges[]
}

/** What each version of the data changed of a record; nothing where none did. */
export function RecordHistory({ id, changes }: RecordHistoryProps) {
  const { lang, format } = useLocale()
  const words = historyWords[lang]
  const own = changes.flatMap(({ version, date, records }) =>
    records.filter((record) => record.id === id).map(({ note }) => ({ version, date, note })),
  )
  if (own.length === 0) return null
  return (
    <section>
      <PartHeading>{words.heading}</PartHeading>
      <dl>
        {own.map(({ version, date, note }) => (
          <div key={version}>
            <dt className="note">{words.version(version, format.day(date))}</dt>
            <dd>
              <OwnText>{note}</OwnText>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
