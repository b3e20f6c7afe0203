import { NONE } from '#domain/facets.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { mapWords } from '#i18n/words/map.ts'
import { narrow } from '#state/actions.ts'
import { toggleValue } from '#state/filterChanges.ts'
import { useDispatch } from '#state/navigation.ts'
import { Toggle } from '#ui/Toggle.tsx'

interface UnlocatedNoticeProps {
  /** Rows shown that have no reported place. */
  readonly rows: readonly number[]
  /** Rows shown in all. */
  readonly visible: number
  /** Whether the view is narrowed to them. */
  readonly picked: boolean
  readonly highlight: HighlightStore
}

/** Says how many incidents the map cannot show, so that none is dropped in silence. */
export function UnlocatedNotice({ rows, visible, picked, highlight }: UnlocatedNoticeProps) {
  const dispatch = useDispatch()
  const { lang, format, plural } = useLocale()
  if (rows.length === 0 && !picked) return null
  const lightUp = () => {
    highlight.on(rows)
  }
  const lightOff = () => {
    highlight.on([])
  }
  const share = mapWords[lang].unlocated(format.number(rows.length), format.number(visible))
  return (
    <p className="map-dock">
      <span className="map-dock-count">
        {`${share} ${plural(rows.length, mapWords[lang].unlocatedRest)}`}
      </span>
      <Toggle
        pressed={picked}
        onPress={() => dispatch(narrow((filter) => toggleValue(filter, 'place', NONE)))}
        onPointerEnter={lightUp}
        onPointerLeave={lightOff}
        onFocus={lightUp}
        onBlur={lightOff}
      >
        {picked ? mapWords[lang].showAll : mapWords[lang].listThem}
      </Toggle>
    </p>
  )
}
