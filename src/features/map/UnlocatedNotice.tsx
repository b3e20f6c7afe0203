import type { Incident } from '#domain/dataset.ts'
import { NONE } from '#domain/facets.ts'
import { lookOf } from '#domain/glyph.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { mapWords } from '#i18n/words/map.ts'
import { narrow, open } from '#state/actions.ts'
import { toggleWhere } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { pointing, useIsHighlighted, type HighlightStore } from '#ui/highlight.ts'
import { Toggle } from '#ui/Toggle.tsx'
import { ViewLink } from '#ui/ViewLink.tsx'

import styles from './map.module.css'

interface UnlocatedNoticeProps {
  readonly incidents: readonly Incident[]
  /** Rows shown that have no reported place. */
  readonly rows: readonly number[]
  /** Rows shown in all. */
  readonly visible: number
  /** Whether the view is narrowed to them. */
  readonly picked: boolean
  readonly highlight: HighlightStore
}

/** The incidents that the map cannot show, so that none is dropped in silence: their number, and a mark for each. */
export function UnlocatedNotice({
  incidents,
  rows,
  visible,
  picked,
  highlight,
}: UnlocatedNoticeProps) {
  const dispatch = useDispatch()
  const { lang, format, plural } = useLocale()
  if (rows.length === 0 && !picked) return null
  const share = mapWords[lang].unlocated(format.number(rows.length), format.number(visible))
  return (
    <div className={styles.dock}>
      <p className={styles['dock-count']}>
        {`${share} ${plural(rows.length, mapWords[lang].unlocatedRest)}`}
      </p>
      <Toggle
        pressed={picked}
        onPress={() => dispatch(narrow((filter) => toggleWhere(filter, 'place', NONE)))}
        {...pointing(highlight, rows)}
      >
        {picked ? mapWords[lang].showAll : mapWords[lang].listThem}
      </Toggle>
      <ul>
        {rows.map((row) => {
          const incident = incidents[row]
          return incident && <DockedMark key={row} {...{ incident, row, highlight }} />
        })}
      </ul>
    </div>
  )
}

interface DockedMarkProps {
  readonly incident: Incident
  readonly row: number
  readonly highlight: HighlightStore
}

/** The mark of an incident that has no place on the map; it opens like any other. */
function DockedMark({ incident, row, highlight }: DockedMarkProps) {
  const { lang } = useLocale()
  const isHighlighted = useIsHighlighted(highlight, [row])
  const name = commonWords[lang].act.open(incident.title)
  return (
    <li>
      <ViewLink
        className={styles['dock-mark']}
        action={open({ incident: incident.id })}
        aria-label={name}
        title={name}
        data-alight={isHighlighted || undefined}
        {...pointing(highlight, [row])}
      >
        <Glyph {...lookOf(incident)} size={13} />
      </ViewLink>
    </li>
  )
}
