import { useRef, type ReactNode } from 'react'

import { useRowWindow } from './useRowWindow.ts'

interface LongRowsProps {
  readonly rows: readonly number[]
  /** Draws a row that stands at a position, the first being 1. */
  readonly rowAt: (row: number, position: number) => ReactNode
}

/** The rows of a long list that are in sight, and empty room for the others. */
export function LongRows({ rows, rowAt }: LongRowsProps) {
  const top = useRef<HTMLTableSectionElement>(null)
  const { first, end, before, after } = useRowWindow(top, rows.length)
  return (
    <>
      <tbody ref={top} className="list-gap" aria-hidden="true">
        <Gap height={before} />
      </tbody>
      <tbody role="rowgroup">
        {rows.slice(first, end).map((row, index) => rowAt(row, first + index + 1))}
      </tbody>
      <tbody className="list-gap" aria-hidden="true">
        <Gap height={after} />
      </tbody>
    </>
  )
}

function Gap({ height }: { readonly height: number }) {
  return (
    <tr>
      <td colSpan={7} style={{ blockSize: height }} />
    </tr>
  )
}
