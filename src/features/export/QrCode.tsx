import { useFullLocale } from '#i18n/useFullLocale.ts'
import { qrDrawing } from './qr.ts'

/** A link as a QR code: dark on white in any colours, as many readers know no other. */
export function QrCode({ link }: { readonly link: string }) {
  const { t } = useFullLocale()
  const drawing = qrDrawing(link)
  if (drawing === undefined) return <p className="qr-note">{t.sharing.qrTooLong}</p>
  const { size, path } = drawing
  return (
    <figure className="qr">
      <svg role="img" aria-label={t.sharing.qr} viewBox={`0 0 ${size} ${size}`}>
        <path className="qr-ground" d={`M0 0h${size}v${size}h-${size}z`} />
        <path className="qr-modules" d={path} shapeRendering="crispEdges" />
      </svg>
      <figcaption className="qr-note">{t.sharing.qrNote}</figcaption>
    </figure>
  )
}
