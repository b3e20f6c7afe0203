import { createContext } from 'react'

/** Whether side panels cover the page, as they do where there is no room beside them: see `side-panel.css`. */
export const PanelCovers = createContext(false)
