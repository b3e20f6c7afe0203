import { startTransition, useEffect, useState, type RefObject } from 'react'

/** How far beyond the edge of the window a view begins to load: less than what takes the place of one that loads. */
const REACH = '200px'

/** Whether an element that may be far from the window has yet come near it; one that is not shown is not near. */
export function useIsNear(place: RefObject<Element | null>, isFar: boolean): boolean {
  const [isNear, setNear] = useState(!isFar)
  useEffect(
    function watchUntilNear() {
      if (isNear || place.current === null) return undefined
      const observer = new IntersectionObserver(
        (seen) => {
          if (seen.some(({ isIntersecting }) => isIntersecting))
            startTransition(() => setNear(true))
        },
        { rootMargin: `${REACH} 0px` },
      )
      observer.observe(place.current)
      return () => observer.disconnect()
    },
    [isNear, place],
  )
  return isNear
}
