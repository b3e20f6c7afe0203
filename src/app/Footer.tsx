import type { Meta } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { useKept } from '#features/offline/useKept.ts'
import { offlineWords } from '#i18n/words/offline.ts'
import { pageWords } from '#i18n/words/page.ts'

interface FooterProps {
  readonly meta: Meta
  readonly step: Step<boolean>
}

/** Which data this is, how it may be used, and whether it needs a network. */
export function Footer({ meta, step }: FooterProps) {
  const { lang, format } = useLocale()
  const words = pageWords[lang].footer
  const isKept = useKept()
  return (
    <footer className="page-foot">
      <p>{words.data(meta.version, format.day(meta.asOf))}</p>
      <p>
        <span>{words.licence}</span> <a href={meta.licence.url}>{meta.licence.name}</a>
      </p>
      <p>{words.basemap}</p>
      <p>
        <StepLink step={step} to={true}>
          {words.accessibility}
        </StepLink>
      </p>
      {isKept && <p>{offlineWords[lang].ready}</p>}
    </footer>
  )
}
