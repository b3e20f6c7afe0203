import type { Meta } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#ui/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

import { useKept } from '#features/offline/useKept.ts'

interface FooterProps {
  readonly meta: Meta
  readonly step: Step<boolean>
}

/** Which data this is, how it may be used, and whether it needs a network. */
export function Footer({ meta, step }: FooterProps) {
  const { t, format } = useLocale()
  const words = t.page.footer
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
      {isKept && <p>{t.offline.ready}</p>}
    </footer>
  )
}
