export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'near-daily.theme'

/** The colours chosen on this device; `system` when none are, or when storage is refused. */
export function storedTheme(): Theme {
  try {
    const stored = window.localStorage.getItem(KEY)
    return THEMES.find((theme) => theme === stored) ?? 'system'
  } catch {
    return 'system'
  }
}

/** Shows the page in these colours. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** Shows the page in these colours and keeps the choice on this device, where storage allows. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme)
  try {
    window.localStorage.setItem(KEY, theme)
  } catch {
    // Storage is refused, as in some private windows: the choice holds until the page is closed.
  }
}
