import { useEffect, useState, type ReactNode } from 'react'

import { KeptContext } from './useKept.ts'
import { UpdateNotice } from './UpdateNotice.tsx'
import { startWorker } from './worker.ts'

/** Keeps the page on this device, and offers a new version of it when there is one. */
export function Offline({ children }: { readonly children: ReactNode }) {
  const [kept, setKept] = useState(false)
  const [show, setShow] = useState<() => void>()
  useEffect(function keepOnDevice() {
    void startWorker({
      onReady: () => setKept(true),
      onUpdate: (take) => setShow(() => take),
    })
  }, [])
  return (
    <KeptContext value={kept}>
      {children}
      <UpdateNotice onShow={show} onLater={() => setShow(undefined)} />
    </KeptContext>
  )
}
