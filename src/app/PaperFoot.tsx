import type { EvidenceState } from '#domain/evidenceState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { publishersOf } from '#features/export/publishers.ts'
import { usePrinting } from '#ui/usePrinting.ts'
import { pageWords } from '#i18n/words/page.ts'
import { printWords } from '#i18n/words/paper.ts'

import { shownViewOf, type Sharable } from './shownView.ts'
import { today } from './today.ts'

interface PaperFootProps {
  readonly sharable: Sharable
  readonly evidence: EvidenceState
}

/** The end of a printed report: who reported, which data, under which licence, when, and the way back. */
export function PaperFoot(props: PaperFootProps) {
  return usePrinting() && <Foot {...props} />
}

function Foot({ sharable, evidence: state }: PaperFootProps) {
  const locale = useLocale()
  const { lang, format } = locale
  const evidence = state.status === 'ready' ? state.evidence : undefined
  const date = today()
  const shown = shownViewOf(sharable, { date, locale, evidence })
  const { version, asOf, licence } = shown.dataset.meta
  const publishers = publishersOf(shown)
  return (
    <footer className="paper-foot">
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
        <p className="paper-reports">{printWords[lang].reports(publishers)}</p>
      )}
    </footer>
  )
}
