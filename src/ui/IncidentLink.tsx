import type { Incident } from '#domain/dataset.ts'
import { lookOf } from '#domain/glyph.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { open } from '#state/actions.ts'

import { classNames } from './classNames.ts'
import { Glyph } from './Glyph.tsx'
import styles from './incident-link.module.css'
import { OwnText } from './OwnText.tsx'
import { ViewLink } from './ViewLink.tsx'

interface IncidentLinkProps {
  readonly incident: Incident
}

/** An incident in a list: its mark, its day, and its title, which opens it. */
export function IncidentLink({ incident }: IncidentLinkProps) {
  const { format } = useLocale()
  return (
    <span className={styles.root}>
      <Glyph {...lookOf(incident)} size={12} />
      <span className={classNames(styles.day, 'soft')}>{format.dayShort(incident.date)}</span>
      <ViewLink action={open({ incident: incident.id })}>
        <OwnText>{incident.title}</OwnText>
      </ViewLink>
    </span>
  )
}
