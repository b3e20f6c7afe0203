import { useLocale } from '#i18n/useLocale.ts'

interface SearchBoxProps {
  readonly text: string
  readonly onText: (text: string) => void
}

/** Words to look for; every key narrows. */
export function SearchBox({ text, onText }: SearchBoxProps) {
  const { t } = useLocale()
  return (
    <search className="search-box">
      <input
        aria-label={t.filters.search}
        type="search"
        dir="auto"
        maxLength={200}
        placeholder={t.filters.search}
        title={t.filters.searchHint}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </search>
  )
}
