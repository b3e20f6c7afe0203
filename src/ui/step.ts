/** One kind of act on the page: where it leads as a link, and taking it in place. */
export interface Step<To> {
  /** Address of the view after the act. */
  readonly href: (to: To) => string
  readonly take: (to: To) => void
}
