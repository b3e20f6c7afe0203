/** The choice kept on this device under a name; `undefined` when there is none, or when storage is refused. */
export function storedChoice<T extends string>(name: string, choices: readonly T[]): T | undefined {
  try {
    const stored = window.localStorage.getItem(keyOf(name))
    return choices.find((choice) => choice === stored)
  } catch {
    return undefined
  }
}

/** Keeps a choice on this device, where storage allows. */
export function keepChoice(name: string, choice: string): void {
  try {
    window.localStorage.setItem(keyOf(name), choice)
  } catch {
    // Storage is refused, as in some private windows: the choice holds until the page is closed.
  }
}

function keyOf(name: string): string {
  return `near-daily.${name}`
}
