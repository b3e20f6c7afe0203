import { useLocale } from '#i18n/useLocale.ts'

import { qrDrawing } from './qr.ts'
import styles from './share.module.css'
import { shareWords } from './words.ts'

/** A link as a QR code: always black on white, as many scanners read nothing else. */
export function QrCode({ link }: { readonly link: string }) {
  const { lang } = useLocale()
  const drawing = qrDrawing(link)
  if (drawing === undefined) return <p className="note">{shareWords[lang].qrTooLong}</p>
  const { size, path } = drawing
  return (
    <figure className={styles.qr}>
      <svg role="img" aria-label={shareWords[lang].qr} viewBox={`0 0 ${size} ${size}`}>
        <path className={styles['qr-ground']} d={`M0 0h${size}v${size}h-${size}z`} />
        <path className={styles['qr-modules']} d={path} shapeRendering="crispEdges" />
      </svg>
      <figcaption className="note">{shareWords[lang].qrNote}</figcaption>
    </figure>
  )
}
