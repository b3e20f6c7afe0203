import '#features/map/map.css'
import { startTransition, Suspense, use, useEffect, useState, type ComponentType } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import type { MapViewProps } from '#features/map/MapView.tsx'
import type { StaticMapProps } from '#features/map/StaticMap.tsx'

import { lateCode } from './lateCode.ts'
import { Slot } from './Slot.tsx'
import { useBasemap } from '#data/useBasemap.ts'
import { pageWords } from '#i18n/words/page.ts'
import { useIdle } from './useIdle.ts'
import { useLate } from './useLate.ts'
import { useStill, type Still } from './useStill.ts'
import { ViewWaiting } from './ViewWaiting.tsx'

const MAP = lateCode(() => import('#features/map/MapView.tsx'))

interface MapSlotProps extends Omit<MapViewProps, 'basemap'> {
  readonly className: string
  readonly id?: string | undefined
  readonly onSettled: () => void
}

/** The place of the map, with the lines under it once they have come. */
export function MapSlot({ className, id, onSettled, ...props }: MapSlotProps) {
  const { lang } = useLocale()
  const map = useLate(MAP)
  const basemap = useBasemap()
  const still = useStill()
  const { ready, Come } = useTurn(still !== undefined, !basemap.isPending)
  const [drawn, setDrawn] = useState(false)
  // Made once: what is in `index.html` stays as long as React is given the same.
  const [picture] = useState(
    () =>
      still && (
        <Suspense fallback={<ViewWaiting />}>
          <Picture still={still} {...props} />
        </Suspense>
      ),
  )
  // Code that has come is shown at once; the late view would first stand back for its words of waiting.
  const View = Come ?? map.View
  return (
    <Slot
      name={pageWords[lang].part.map}
      onRetry={map.askAnew}
      {...{ className, id, onSettled, ready, drawn }}
      standIn={!ready || Come ? picture : undefined}
    >
      {basemap.isError && (
        <p className="notice" role="status">
          <span>{pageWords[lang].noBasemap}</span>
          <button type="button" className="button" onClick={() => void basemap.refetch()}>
            {pageWords[lang].failure.retry}
          </button>
        </p>
      )}
      <View {...props} basemap={basemap.data} onDrawn={() => setDrawn(true)} />
    </Slot>
  )
}

interface Turn {
  /** Whether the map may come. */
  readonly ready: boolean
  /** Its code; `undefined` where that did not come. */
  readonly Come: ComponentType<MapViewProps> | undefined
}

/**
 * When the map comes: when nothing better is to be done. Where its picture stands already, it comes with all that is
 * on the picture.
 */
function useTurn(still: boolean, hasLines: boolean): Turn {
  const idle = useIdle()
  const [asked, setAsked] = useState(false)
  const [Come, setCome] = useState<ComponentType<MapViewProps>>()
  useEffect(
    function askForCode() {
      if (!idle) return
      MAP.ask()
        .then((code) => startTransition(() => setCome(() => code.default)))
        // That it did not come is told where the map is shown.
        .catch(() => undefined)
        .finally(() => startTransition(() => setAsked(true)))
    },
    [idle],
  )
  return { ready: asked && (hasLines || !still), Come }
}

const never = new Promise<never>(() => {})

interface PictureProps extends Omit<StaticMapProps, 'basemap'> {
  readonly still: Still
}

/** The picture of the map: drawn where the page is built, left standing as it is where the page is shown. */
function Picture({ still, ...props }: PictureProps) {
  const { data } = useBasemap()
  if (still.Map === undefined) return use(never)
  return data && <still.Map {...props} basemap={data} />
}
