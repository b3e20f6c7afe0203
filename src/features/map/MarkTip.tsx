import { useLocale } from '#i18n/useLocale.ts'
import type { Frame } from '#drawing/frame.ts'
import type { PlacedMark } from '#drawing/placedMarks.ts'
import { Deaths } from '#ui/Deaths.tsx'
import { OwnText } from '#ui/OwnText.tsx'
import { codeWords } from '#i18n/words/codes.ts'
import { commonWords } from '#i18n/words/common.ts'
import { mapWords } from '#i18n/words/map.ts'

import styles from './map.module.css'
import { Tip } from './Tip.tsx'
import { dateOf, whereOf } from './placeInWords.ts'

/** What the pointer's mark is. Only for the eye: the list tells the same in full. */
export function MarkTip({ mark, frame }: { readonly mark: PlacedMark; readonly frame: Frame }) {
  const locale = useLocale()
  const { lang, format } = locale
  const { incident, place, spot } = mark
  return (
    <Tip spot={spot} frame={frame}>
      <p className={styles['tip-title']}>
        <OwnText>{commonWords[lang].act.open(incident.title)}</OwnText>
      </p>
      <p>{dateOf(incident, format)}</p>
      <p>{whereOf(incident, place, locale)}</p>
      {incident.killed !== null && incident.killed > 0 && (
        <p>
          <Deaths killed={incident.killed} />
        </p>
      )}
      {incident.placeMatch !== 'exact' && (
        <p className={styles['tip-note']}>
          {mapWords[lang].placeReport(codeWords[lang].placeMatch[incident.placeMatch])}
        </p>
      )}
    </Tip>
  )
}
