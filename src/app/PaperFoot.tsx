import { useLocale } from '#i18n/useLocale.ts'
import { publishersOf } from '#features/export/recorded.ts'
import { usePrinting } from '#ui/usePrinting.ts'
import { pageWords } from '#i18n/words/page.ts'
import { printWords } from '#i18n/words/paper.ts'

import styles from './page.module.css'
import { sharedSides } from './sharedView.ts'
import { shownViewOf, type Sharable } from './shownView.ts'
import { today } from './today.ts'

interface PaperFootProps {
  readonly sharable: Sharable
}

/** The end of a printed report: who reported, which data, under which licence, when, and the way back. */
export function PaperFoot(props: PaperFootProps) {
  return usePrinting() && <Foot {...props} />
}

function Foot({ sharable }: PaperFootProps) {
  const locale = useLocale()
  const { lang, format } = locale
  const date = today()
  const shown = shownViewOf(sharable, { date, locale })
  const { version, asOf, licence } = shown.dataset.meta
  const { second } = sharable
  const publishers = publishersOf(
    second === undefined ? [shown] : sharedSides({ ...sharable, second }, { date, locale }),
    locale,
  )
  return (
    <footer className={styles.paper}>
      <p>
        <a href={shown.link} dir="ltr">
          {shown.link}
        </a>
      </p>
      <p>
        {[
          pageWords[lang].footer.data(version, format.day(asOf)),
          `${printWords[lang].licence(licence.name, licence.url)}.`,
          pageWords[lang].footer.basemap,
          printWords[lang].printed(format.day(date)),
        ].join(' ')}
      </p>
      {publishers.length > 0 && (
        <p className={styles.reports}>{printWords[lang].reports(publishers)}</p>
      )}
    </footer>
  )
}
