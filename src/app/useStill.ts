import { createContext, use } from 'react'

/** Whether the view stands in `index.html` already and is only taken over. */
export const StillContext = createContext(false)

/** Whether the view stood on the page before any script ran. */
export function useStill(): boolean {
  return use(StillContext)
}
