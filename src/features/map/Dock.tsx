import { NONE } from '#state/filter.ts'
import { useFullLocale } from '#i18n/useFullLocale.ts'
import type { Light } from '#ui/light.ts'
import type { Step } from '#ui/step.ts'
import { StepLink } from '#ui/StepLink.tsx'

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
  const { t, format, plural } = useFullLocale()
  if (rows.length === 0 && !picked) return null
  const lightUp = () => {
    light.on(rows)
  }
  const lightOff = () => {
    light.on([])
  }
  const share = t.map.unlocated(format.number(rows.length), format.number(visible))
  return (
    <p className="map-dock">
      <span className="map-dock-count">
        {`${share} ${plural(rows.length, t.map.unlocatedRest)}`}
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
        {picked ? t.map.showAll : t.map.listThem}
      </StepLink>
    </p>
  )
}
