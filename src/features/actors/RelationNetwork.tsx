import { useLocale } from '#i18n/useLocale.ts'

import styles from './actor.module.css'
import { actorPageWords } from './actorPageWords.ts'
import type { Network, NetworkInput } from './networkDrawing.ts'
import { narrowNetwork, wideNetwork } from './networkLayout.ts'

/**
 * The relations of an actor drawn, in two shapes of which the style sheet shows the one that fits. It repeats
 * the text below it, so it is hidden from assistive technology.
 */
export function RelationNetwork({ input }: { readonly input: NetworkInput }) {
  const { lang } = useLocale()
  const hasSet = input.between !== undefined || input.relations.some(({ isSet }) => isSet)
  return (
    <figure className={styles.network} aria-hidden="true">
      <Drawing network={wideNetwork(input)} className={styles.wide} />
      <Drawing network={narrowNetwork(input)} className={styles.narrow} />
      {hasSet && <figcaption className="note">{actorPageWords[lang].setLegend}</figcaption>}
    </figure>
  )
}

interface DrawingProps {
  readonly network: Network
  readonly className: string | undefined
}

function Drawing({ network, className }: DrawingProps) {
  const { width, height, boxes, texts, lines } = network
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
        <rect key={`${box.x} ${box.y}`} data-role={role} rx={6} {...box} />
      ))}
      {texts.map(({ x, y, text, role }) => (
        <text key={`${x} ${y}`} data-role={role} x={x} y={y}>
          {text}
        </text>
      ))}
    </svg>
  )
}
