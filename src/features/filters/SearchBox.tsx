import { useLocale } from '#i18n/useLocale.ts'

import { filterWords } from './words.ts'

interface SearchBoxProps {
  readonly text: string
  readonly onText: (text: string) => void
}

/** Words to look for; every key narrows. */
export function SearchBox({ text, onText }: SearchBoxProps) {
  const { lang } = useLocale()
  return (
    <search className="search-box">
      <input
        aria-label={filterWords[lang].search}
        type="search"
        dir="auto"
        maxLength={200}
        placeholder={filterWords[lang].search}
        title={filterWords[lang].searchHint}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </search>
  )
}
