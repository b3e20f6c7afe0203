import { createElement, type ReactNode } from 'react'

import { FAMILIES } from '#drawing/text.ts'

/** Attributes that say where something is. */
const PLACING =
  'class transform d x y x1 y1 x2 y2 cx cy r width height dx dy direction text-anchor'.split(' ')
/** Properties that the style sheet of the page sets, with the value that needs no attribute. */
const LOOKS = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  opacity: '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
}
const SHAPES = new Set(['path', 'rect', 'circle', 'line'])
const TEXTS = new Set(['text', 'tspan'])

type Attributes = Readonly<Record<string, string | undefined>>

/** A drawing that stands in the page as one that needs no style sheet; colours are hex. */
export function mountedDrawing(svg: SVGSVGElement): ReactNode {
  return createElement('g', { className: 'rhythm' }, ...childrenOf(svg))
}

function childrenOf(element: Element): readonly ReactNode[] {
  return Array.from(element.childNodes, (node) => {
    if (node instanceof Text) return node.data
    return node instanceof SVGElement ? drawingOf(node) : null
  })
}

function drawingOf(element: SVGElement): ReactNode {
  const tag = element.localName
  if (tag === 'g') {
    return element.childNodes.length === 0
      ? null
      : createElement('g', placingOf(element), ...childrenOf(element))
  }
  if (SHAPES.has(tag)) return createElement(tag, { ...placingOf(element), ...looksOf(element) })
  if (!TEXTS.has(tag)) return null
  return createElement(tag, { ...placingOf(element), ...fontOf(element) }, ...childrenOf(element))
}

function placingOf(element: SVGElement): Attributes {
  return asProps(PLACING, (name) => element.getAttribute(name) ?? undefined)
}

function looksOf(element: SVGElement): Attributes {
  const style = getComputedStyle(element)
  const usual: Attributes = LOOKS
  return asProps(Object.keys(LOOKS), (name) => {
    const value = style.getPropertyValue(name)
    return value === usual[name] || value === '' ? undefined : hexOf(value)
  })
}

function fontOf(element: SVGElement): Attributes {
  if (element.localName === 'tspan') return {}
  const { fill, fontSize, fontWeight } = getComputedStyle(element)
  return { fontFamily: FAMILIES.sans, fontSize, fontWeight, fill: hexOf(fill) }
}

/** Attributes of SVG by the names that React has for them. */
function asProps(
  names: readonly string[],
  valueOf: (name: string) => string | undefined,
): Attributes {
  return Object.fromEntries(
    names.map((name) => {
      const prop =
        name === 'class'
          ? 'className'
          : name.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase())
      return [prop, valueOf(name)]
    }),
  )
}

/** A computed colour as `#rrggbb`; other values as they are. */
function hexOf(value: string): string {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(value)?.slice(1)
  if (channels === undefined) return value
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`
}
