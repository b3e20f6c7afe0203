import type { Basemap } from '#domain/basemap.ts'
import type { Dataset } from '#domain/dataset.ts'
import { NONE } from '#domain/facets.ts'
import { homeCamera } from '#drawing/cameras.ts'
import { MapPicture } from '#drawing/MapPicture.tsx'
import { locatedPlaces, marksOf } from '#drawing/mapMarks.ts'
import { layOutMapPicture } from '#drawing/mapPictureLayout.ts'
import { outlinesOf } from '#drawing/outlines.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { listAlone } from '#state/actions.ts'
import { setValues } from '#state/filterChanges.ts'
import { usePrinting } from '#ui/usePrinting.ts'
import { showTop } from '#ui/showTop.ts'
import { ViewLink } from '#ui/ViewLink.tsx'
import { useWidth } from '#ui/useWidth.ts'

import { MapLinks } from './MapLinks.tsx'
import styles from './versus.module.css'
import type { VersusSide } from './Versus.tsx'
import { versusViewWords } from './words.ts'

/** Of its width. */
const HEIGHT = 0.8
/** Half a sheet, on which names keep their size. */
const PAPER_WIDTH = 330

interface SideMapProps {
  readonly side: VersusSide
  readonly name: string
  /** Everything in the data: what sets the scale. */
  readonly all: Dataset
  readonly basemap: Basemap | undefined
}

/** Where the incidents of one side were: the same part of the world on the same scale as on the other side. */
export function SideMap({ side, name, all, basemap }: SideMapProps) {
  const { lang } = useLocale()
  const [measured, screenWidth] = useWidth()
  const width = usePrinting() ? PAPER_WIDTH : screenWidth
  return (
    <div ref={measured} className={styles.map}>
      {width > 0 && (
        <Drawing {...{ side, all, basemap, width }} label={versusViewWords[lang].mapOf(name)} />
      )}
    </div>
  )
}

interface DrawingProps extends Pick<SideMapProps, 'side' | 'all' | 'basemap'> {
  readonly width: number
  readonly label: string
}

function Drawing({ side, all, basemap, width, label }: DrawingProps) {
  const { lang } = useLocale()
  const { dataset, rows, subset } = side
  const size = { width, height: Math.round(width * HEIGHT) }
  const marks = marksOf(dataset, rows, [])
  const layout = layOutMapPicture(marks, basemap && outlinesOf(basemap), {
    camera: homeCamera(locatedPlaces(all), size),
    size,
    lang,
  })
  return (
    <>
      <MapPicture
        layout={layout}
        picked={subset.filter.admin1.include}
        role="img"
        aria-label={label}
      />
      <MapLinks layout={layout} />
      <Unlocated count={rows.length - marks.length} />
    </>
  )
}

/** The incidents that a map cannot show: their number leads to them. */
function Unlocated({ count }: { readonly count: number }) {
  const { lang, plural } = useLocale()
  if (count === 0) return null
  return (
    <p className={styles.unlocated}>
      <ViewLink
        action={listAlone((filter) => setValues(filter, 'place', [NONE]))}
        onFollow={showTop}
      >
        {plural(count, versusViewWords[lang].unlocated)}
      </ViewLink>
    </p>
  )
}
