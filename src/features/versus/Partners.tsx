import { PARTNER_KINDS, partnersOf } from '#analysis/comparison/partners.ts'
import { sideInWords } from '#analysis/comparison/sentence.ts'
import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { versusWords } from '#i18n/words/versus.ts'
import { compare } from '#state/actions.ts'
import { EVERYTHING, type Subset } from '#state/viewState.ts'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './versus.module.css'
import { versusViewWords } from './words.ts'

interface PartnersProps {
  readonly subset: Subset
  /** Everything in the data. */
  readonly all: Dataset
}

/** What a view goes together with, and the way to compare any two. */
export default function Partners({ subset, all }: PartnersProps) {
  const locale = useLocale()
  const words = versusViewWords[locale.lang]
  const partners = partnersOf(subset, all.meta.coverage)
  const nameOf = (side: Subset) => sideInWords(side, all, locale)
  return (
    <div className={styles.partners}>
      {PARTNER_KINDS.filter((kind) => partners.some((it) => it.kind === kind)).map((kind) => (
        <section key={kind}>
          <h3>{words.partners[kind]}</h3>
          <ul>
            {partners
              .filter((partner) => partner.kind === kind)
              .map(({ first, second }) => {
                const pair = versusWords[locale.lang].pair(nameOf(first), nameOf(second))
                return (
                  <li key={pair}>
                    <ViewLink action={compare(first, second)}>{pair}</ViewLink>
                  </li>
                )
              })}
          </ul>
        </section>
      ))}
      <section>
        <h3>
          <ViewLink action={compare(subset, EVERYTHING)}>{words.free}</ViewLink>
        </h3>
        <p className="note">{words.freeHint}</p>
      </section>
    </div>
  )
}
