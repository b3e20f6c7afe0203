import { keepChoice, storedChoice } from './device.ts'

const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const NAME = 'theme'

/** The colours chosen on this device; `system` when none are. */
export function storedTheme(): Theme {
  return storedChoice(NAME, THEMES) ?? 'system'
}

/** Shows the page in these colours. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** The colours that the page is set to. */
export function currentTheme(): Theme {
  return THEMES.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'system'
}

const listeners = new Set<() => void>()

/** Calls back when other colours are chosen. Returns the way to stop. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Shows the page in these colours and keeps the choice on this device, where storage allows. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme)
  keepChoice(NAME, theme)
  for (const listener of listeners) listener()
}

/** The colours that follow when the reader switches: from those of the system first to the others, which is seen. */
export function themeAfter(theme: Theme): Theme {
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches
  const order: readonly Theme[] = isDark ? ['light', 'dark'] : ['dark', 'light']
  return order[order.indexOf(theme) + 1] ?? 'system'
}

/** The colours that the page is seen in. */
export function shownTheme(): Exclude<Theme, 'system'> {
  const chosen = THEMES.find((theme) => theme === document.documentElement.dataset['theme'])
  if (chosen === 'light' || chosen === 'dark') return chosen
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
