import { createContext, use } from 'react'

/** Whether everything is kept on this device; given by `Offline`. */
export const KeptContext = createContext(false)

/** Whether the page can be used without a network. */
export function useKept(): boolean {
  return use(KeptContext)
}
