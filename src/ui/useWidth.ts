import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** An element to measure, and its width in CSS pixels: 0 until it is on the page, and while it is not shown. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const measured = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  // Before the first paint, so that what depends on it is drawn once and not anew at its true width.
  useLayoutEffect(function followWidth() {
    const element = measured.current
    if (element === null) return undefined
    const measure = () => setWidth(element.getBoundingClientRect().width)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measured, width]
}
