import { layOutInset } from '#drawing/inset.ts'
import { InsetDrawing } from '#drawing/InsetDrawing.tsx'
import type { MapMark } from '#drawing/mapMarks.ts'
import type { Outlines } from '#drawing/outlines.ts'
import { useLocale } from '#i18n/useLocale.ts'

interface BaghdadInsetProps {
  readonly marks: readonly MapMark[]
  readonly outlines: Outlines | undefined
  readonly onPress: () => void
}

/** Baghdad's sites kept apart while the map shows the country. It repeats the map, so only for the eye. */
export function BaghdadInset({ marks, outlines, onPress }: BaghdadInsetProps) {
  const { lang } = useLocale()
  return (
    <button type="button" className="map-inset" tabIndex={-1} aria-hidden="true" onClick={onPress}>
      <InsetDrawing layout={layOutInset(marks, lang)} outlines={outlines} />
    </button>
  )
}
