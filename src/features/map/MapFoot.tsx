import { NONE } from '#domain/facets.ts'
import { rowsShown } from '#analysis/tally/tally.ts'
import { unlocatedRows } from '#drawing/mapMarks.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'
import { mapWords } from '#i18n/words/map.ts'

import styles from './map.module.css'
import type { MapViewProps } from './MapView.tsx'
import { streetWords } from './streetWords.ts'
import { UnlocatedNotice } from './UnlocatedNotice.tsx'

interface MapFootProps extends Pick<MapViewProps, 'dataset' | 'tally' | 'filter' | 'highlight'> {
  /** Whether street tiles lie under the map, which want a credit of their own. */
  readonly hasStreets?: boolean
}

/** Below the map: the incidents that it cannot show, and whose the drawing is. */
export function MapFoot({ dataset, tally, filter, highlight, hasStreets = false }: MapFootProps) {
  const { lang } = useLocale()
  return (
    <div className={styles.foot}>
      <UnlocatedNotice
        incidents={dataset.incidents}
        rows={unlocatedRows(dataset, rowsShown(tally))}
        visible={tally.visible}
        picked={filter.place.include.includes(NONE)}
        highlight={highlight}
      />
      <p className={styles.credit}>
        <span>{mapWords[lang].credit}</span>
        {hasStreets && (
          <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener">
            <span>{streetWords[lang].credit}</span>
            <span className="visually-hidden">{` (${commonWords[lang].newTab})`}</span>
          </a>
        )}
      </p>
    </div>
  )
}
