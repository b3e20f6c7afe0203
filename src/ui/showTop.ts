/** Shows the page from its top: what a link leads to may take the place of what stood further down. */
export function showTop(): void {
  window.scrollTo(0, 0)
}
