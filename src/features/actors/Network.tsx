import { useLocale } from '#i18n/useLocale.ts'
import { narrowNetwork, wideNetwork } from './network.ts'
import type { Network as Drawing, NetworkInput } from './networkDrawing.ts'
import { profileWords } from './profileWords.ts'

/**
 * The relations of an actor drawn, in two shapes of which the style sheet shows the one that fits. It repeats
 * the text beside it, so it is hidden from assistive technology.
 */
export function Network({ input }: { readonly input: NetworkInput }) {
  const { lang } = useLocale()
  const hasSet = input.between !== undefined || input.ties.some(({ set }) => set)
  return (
    <figure className="actor-network" aria-hidden="true">
      <NetworkDrawing drawing={wideNetwork(input)} className="actor-wide" />
      <NetworkDrawing drawing={narrowNetwork(input)} className="actor-narrow" />
      {hasSet && <figcaption>{profileWords[lang].setLegend}</figcaption>}
    </figure>
  )
}

interface NetworkDrawingProps {
  readonly drawing: Drawing
  readonly className: string
}

function NetworkDrawing({ drawing, className }: NetworkDrawingProps) {
  const { width, height, boxes, texts, lines } = drawing
  return (
    <svg
      className={className}
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      width={width + 2}
      height={height + 2}
    >
      {lines.map((line) => (
        <polyline key={line.join(' ')} points={line.join(' ')} />
      ))}
      {boxes.map(({ role, ...box }) => (
        <rect key={`${box.x} ${box.y}`} className={`actor-box-${role}`} rx={6} {...box} />
      ))}
      {texts.map(({ x, y, text, role }) => (
        <text key={`${x} ${y}`} className={`actor-text-${role}`} x={x} y={y}>
          {text}
        </text>
      ))}
    </svg>
  )
}
