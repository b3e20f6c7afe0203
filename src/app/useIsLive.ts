import { startTransition, useEffect, useState } from 'react'

/** Whether the page runs in a browser; false in the prerendered HTML and in the render that takes it over. */
export function useIsLive(): boolean {
  const [isLive, setLive] = useState(false)
  useEffect(function goLive() {
    startTransition(() => setLive(true))
  }, [])
  return isLive
}
