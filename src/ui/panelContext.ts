import { createContext, type ReactNode } from 'react'

interface PanelSettings {
  /** Whether a side panel covers the page, as it does where there is no room beside it: see `side-panel.module.css`. */
  readonly covers: boolean
  /** Buttons of the page, which the panel may cover, beside the one that closes it. */
  readonly tools: ReactNode
  /** What had the focus when the panel was asked for. */
  readonly opener: Element | null
}

/** What the page tells every side panel. */
export const PanelContext = createContext<PanelSettings>({
  covers: false,
  tools: null,
  opener: null,
})
