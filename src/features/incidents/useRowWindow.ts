import { useEffect, useState, type RefObject } from 'react'

import { rowWindow, type ListView, type RowWindow } from '#drawing/rowWindow.ts'

/** Rows that a scroll passes before others are drawn. */
const STEP = 4
const PARTS = ['scrolled', 'height', 'rowHeight'] as const
/** Before the page is laid out, in pixels. */
const UNSEEN: ListView = { scrolled: 0, height: 900, rowHeight: 36 }

/** The rows of a list to draw while the page scrolls; `top` stands above the first of them. */
export function useRowWindow(top: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [view, setView] = useState(UNSEEN)
  useEffect(
    function followScroll() {
      const table = top.current?.closest('table')
      const look = () => {
        if (top.current !== null) setView(nextView(top.current))
      }
      const observer = new ResizeObserver(look)
      if (table) observer.observe(table)
      window.addEventListener('scroll', look, { passive: true })
      window.addEventListener('resize', look)
      return function stopFollowing() {
        observer.disconnect()
        window.removeEventListener('scroll', look)
        window.removeEventListener('resize', look)
      }
    },
    [top],
  )
  return rowWindow(count, view)
}

/** How a list is seen now; the same object where nothing else would be drawn. */
function nextView(top: HTMLElement): (before: ListView) => ListView {
  const row = top.nextElementSibling?.querySelector('tr')?.getBoundingClientRect().height ?? 0
  const scrolled = -top.getBoundingClientRect().top
  return (before) => {
    const rowHeight = row === 0 ? before.rowHeight : row
    const step = STEP * rowHeight
    const next = {
      scrolled: Math.floor(scrolled / step) * step,
      height: window.innerHeight + step,
      rowHeight,
    }
    const isSame = PARTS.every((part) => next[part] === before[part])
    return isSame ? before : next
  }
}
