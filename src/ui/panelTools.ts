import { createContext, type ReactNode } from 'react'

/** What the page puts beside the way out of every side panel, which lies over the head of the page. */
export const PanelTools = createContext<ReactNode>(null)
