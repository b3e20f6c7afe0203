import { publishersOf } from '#share/publishers.ts'
import type { ShownView } from '#share/sharedView.ts'

/** The end of a printed report: who reported, which data, under which licence, when, and the way back. */
export function PaperFoot({ paper }: { readonly paper: ShownView | undefined }) {
  if (paper === undefined) return null
  const { dataset, date, link, locale } = paper
  const { t, format } = locale
  const { version, asOf, licence } = dataset.meta
  const publishers = publishersOf(paper)
  return (
    <footer className="paper-foot">
      <p>
        <a href={link} dir="ltr">
          {link}
        </a>
      </p>
      <p>
        {t.page.footer.data(version, format.day(asOf))}{' '}
        {`${t.paper.licence(licence.name, licence.url)}.`} {t.page.footer.basemap}{' '}
        {t.paper.printed(format.day(date))}
      </p>
      {publishers.length > 0 && <p className="paper-reports">{t.paper.reports(publishers)}</p>}
    </footer>
  )
}
