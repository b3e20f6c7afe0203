/** Loads the page anew; its address keeps the view. */
export function reload(): void {
  window.location.reload()
}
