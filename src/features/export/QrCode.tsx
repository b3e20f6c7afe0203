import { useLocale } from '#i18n/useLocale.ts'
import { qrDrawing } from './qr.ts'
import { shareWords } from './words.ts'

/** A link as a QR code: dark on white in any colours, as many readers know no other. */
export function QrCode({ link }: { readonly link: string }) {
  const { lang } = useLocale()
  const drawing = qrDrawing(link)
  if (drawing === undefined) return <p className="qr-note">{shareWords[lang].qrTooLong}</p>
  const { size, path } = drawing
  return (
    <figure className="qr">
      <svg role="img" aria-label={shareWords[lang].qr} viewBox={`0 0 ${size} ${size}`}>
        <path className="qr-ground" d={`M0 0h${size}v${size}h-${size}z`} />
        <path className="qr-modules" d={path} shapeRendering="crispEdges" />
      </svg>
      <figcaption className="qr-note">{shareWords[lang].qrNote}</figcaption>
    </figure>
  )
}
