import { useSyncExternalStore } from 'react'

/** The page needs 40rem to itself and a side panel 28.5rem. */
const COVERS = '(width < 68.5rem)'

/** Whether a side panel has no room beside the page and covers it. */
export function usePanelCovers(): boolean {
  return useSyncExternalStore(
    onChange,
    () => matchMedia(COVERS).matches,
    () => false,
  )
}

function onChange(changed: () => void): () => void {
  const media = matchMedia(COVERS)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}
