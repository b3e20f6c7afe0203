import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

declare global {
  interface Window {
    /** Brings a map to its other state; the milliseconds until that is painted. */
    updateMap?: () => Promise<number>
  }
}

/** Whether a map is in its other state, into which `window.updateMap` brings it and back. */
export function useUpdates(): boolean {
  const [isOther, setOther] = useState(false)
  useEffect(function offerUpdate() {
    window.updateMap = async () => {
      await painted()
      const start = performance.now()
      flushSync(() => setOther((before) => !before))
      await painted()
      return performance.now() - start
    }
    return function takeBack() {
      delete window.updateMap
    }
  }, [])
  return isOther
}

/** Resolves once the next frame is painted: a message after its callbacks comes when that is done. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve())
      port1.start()
      port2.postMessage(undefined)
    })
  })
}
