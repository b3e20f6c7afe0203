import { createContext } from 'react'

/** Whether the page can be used without a network, because all of it is stored on this device. */
export const OfflineReady = createContext(false)
