import { useSyncExternalStore } from 'react'

const PHONE = '(width < 43.75rem)'

/** Whether what is opened covers the page: in a frame, and on a phone, which have no column for it. */
export function usePanelCovers(isFrame: boolean): boolean {
  const isPhone = useSyncExternalStore(
    onChange,
    () => matchMedia(PHONE).matches,
    () => false,
  )
  return isFrame || isPhone
}

function onChange(changed: () => void): () => void {
  const media = matchMedia(PHONE)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}
