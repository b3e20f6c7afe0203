import type { EvidenceState } from '#domain/evidenceState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { publishersOf } from '#features/export/publishers.ts'
import { usePrinting } from '#ui/usePrinting.ts'

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
  const { t, format } = locale
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
          t.page.footer.data(version, format.day(asOf)),
          `${t.paper.licence(licence.name, licence.url)}.`,
          t.page.footer.basemap,
          t.paper.printed(format.day(date)),
        ].join(' ')}
      </p>
      {publishers.length > 0 && <p className="paper-reports">{t.paper.reports(publishers)}</p>}
    </footer>
  )
}
