import { NONE } from '#domain/facets.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Light } from '#ui/light.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'
import { mapWords } from '#i18n/words/map.ts'

interface DockProps {
  /** Rows shown that have no reported place. */
  readonly rows: readonly number[]
  /** Rows shown in all. */
  readonly visible: number
  /** Whether the view is narrowed to them. */
  readonly picked: boolean
  readonly light: Light
  readonly step: Step<string>
}

/** Says how many incidents the map cannot show, so that none is dropped in silence. */
export function Dock({ rows, visible, picked, light, step }: DockProps) {
  const { lang, format, plural } = useLocale()
  if (rows.length === 0 && !picked) return null
  const lightUp = () => {
    light.on(rows)
  }
  const lightOff = () => {
    light.on([])
  }
  const share = mapWords[lang].unlocated(format.number(rows.length), format.number(visible))
  return (
    <p className="map-dock">
      <span className="map-dock-count">
        {`${share} ${plural(rows.length, mapWords[lang].unlocatedRest)}`}
      </span>
      <StepLink
        step={step}
        to={NONE}
        current={picked}
        onPointerEnter={lightUp}
        onPointerLeave={lightOff}
        onFocus={lightUp}
        onBlur={lightOff}
      >
        {picked ? mapWords[lang].showAll : mapWords[lang].listThem}
      </StepLink>
    </p>
  )
}
