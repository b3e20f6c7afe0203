import type { ReactNode } from 'react'

/** A part of a picture, drawn from its own corner; pixels. */
export interface Block {
  readonly height: number
  readonly drawing: ReactNode
}

interface AtProps {
  readonly x?: number
  readonly y?: number
  readonly scale?: number
  readonly className?: string
  readonly children: ReactNode
}

/** Puts a drawing somewhere, enlarged where a scale is given. */
export function At({ x = 0, y = 0, scale = 1, className, children }: AtProps) {
  const enlarged = scale === 1 ? '' : ` scale(${scale})`
  return (
    <g className={className} transform={`translate(${x} ${y})${enlarged}`}>
      {children}
    </g>
  )
}

/** Blocks under one another with the same gap; empty ones take no room. */
export function stack(blocks: readonly Block[], gap: number): Block {
  let height = 0
  const parts = blocks
    .filter((block) => block.height > 0)
    .map((block) => {
      const top = height === 0 ? 0 : height + gap
      height = top + block.height
      return (
        <At key={top} y={top}>
          {block.drawing}
        </At>
      )
    })
  return { height, drawing: parts }
}

/** Where something begins that lies so far from the start of a line, which is on the right in Arabic. */
export function fromStart(dir: 'ltr' | 'rtl', width: number, start: number, size = 0): number {
  return dir === 'ltr' ? start : width - start - size
}
