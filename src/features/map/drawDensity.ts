import type { Box } from '#drawing/box.ts'
import { SQUARE, strengthOf, type DensityGrid } from '#drawing/density.ts'

/** A square of one incident can still be seen. */
const WEAKEST = 0.16
const FAINT = 0.12

/** Draws squares in a colour on a canvas, and lays it over the view. */
export function drawDensity(
  canvas: HTMLCanvasElement,
  grid: DensityGrid,
  view: Box,
  colour: string,
): void {
  const { devicePixelRatio: ratio } = window
  const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)]
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  canvas.style.inlineSize = `${view.width}px`
  canvas.style.blockSize = `${view.height}px`
  canvas.style.transform = `translate(${view.x}px, ${view.y}px)`
  const context = canvas.getContext('2d')
  if (context === null) return
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, view.width, view.height)
  context.fillStyle = colour
  const [left, top] = [grid.left - view.x, grid.top - view.y]
  grid.shown.forEach((shown, square) => {
    const isFaint = shown === 0
    if (isFaint && grid.faint[square] === 0) return
    context.globalAlpha = isFaint ? FAINT : alphaOf(shown, grid.most)
    const x = left + (square % grid.columns) * SQUARE
    const y = top + Math.floor(square / grid.columns) * SQUARE
    const inset = isFaint ? SQUARE / 3 : 0.5
    context.fillRect(x + inset, y + inset, SQUARE - 2 * inset, SQUARE - 2 * inset)
  })
}

function alphaOf(count: number, most: number): number {
  return WEAKEST + (1 - WEAKEST) * strengthOf(count, most)
}
