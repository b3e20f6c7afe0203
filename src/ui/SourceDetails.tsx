import { safeAddress } from '#domain/address.ts'
import type { Source } from '#domain/dataset.ts'
import { formatDay } from '#domain/day.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { longCodeWords } from '#i18n/words/longCodes.ts'

import { LatinNames } from './LatinNames.tsx'
import { OwnText } from './OwnText.tsx'
import styles from './source.module.css'
import { sourceWords } from './words.ts'

interface SourceDetailsProps {
  readonly source: Source
  /** Whether it counts; one that is left out is struck through. */
  readonly counted: boolean
}

/** One source in full: publisher, day, kind and language, its title in its own script as a link, what is weak about it. */
export function SourceDetails({ source, counted }: SourceDetailsProps) {
  const { format, lang } = useLocale()
  const { publisher, published, kind, language, foundingDocument, reliabilityNote } = source
  const facts = [
    longCodeWords[lang].sourceKind[kind],
    new Intl.DisplayNames(lang, { type: 'language' }).of(language) ?? language,
    ...(foundingDocument ? [sourceWords[lang].founding] : []),
  ]
  return (
    <div className={styles.details} data-left-out={!counted || undefined}>
      <p className={styles.publisher}>
        <LatinNames>{publisher}</LatinNames>
        {!counted && <em className="note">{sourceWords[lang].leftOut}</em>}
      </p>
      <SourceTitle source={source} />
      <p className="note">
        {published === null ? (
          <span>{commonWords[lang].undated}</span>
        ) : (
          <time dateTime={formatDay(published)}>{format.day(published)}</time>
        )}
        <span>{facts.map((fact) => ` · ${fact}`).join('')}</span>
      </p>
      {reliabilityNote !== '' && (
        <p className="note">
          <OwnText>{reliabilityNote}</OwnText>
        </p>
      )}
    </div>
  )
}

function SourceTitle({ source: { title, url, language } }: { readonly source: Source }) {
  const { lang } = useLocale()
  const address = safeAddress(url)
  const text = (
    <bdi lang={language} dir="auto">
      {title}
    </bdi>
  )
  if (address === undefined) {
    return (
      <p className={styles.title}>
        {text} <span className="note">{`(${sourceWords[lang].noAddress})`}</span>
      </p>
    )
  }
  return (
    <p className={styles.title}>
      <a href={address} target="_blank" rel="noopener noreferrer">
        {text}
        <span className="visually-hidden">{` (${commonWords[lang].newTab})`}</span>
        <span className={styles.away} aria-hidden="true" />
      </a>
    </p>
  )
}
