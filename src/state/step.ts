import type { View } from './viewState.ts'

/** Where the reader stands, which all links start from. */
export interface Here {
  readonly view: View
  /** Address of a view. */
  readonly href: (view: View) => string
}

/** One kind of act on the page: where it leads as a link, and taking it in place. It is the same from every view. */
export interface Step<To> {
  /** Address of the view after the act, for a reader who is here. */
  readonly href: (to: To, here: Here) => string
  /** Acts on the newest view, be it on the screen yet or not. */
  readonly take: (to: To) => void
}

/** The act on another value: what is taken or led to is first turned into what the step knows. */
export function stepTo<From, To>(step: Step<To>, turn: (from: From) => To): Step<From> {
  return {
    href: (from, here) => step.href(turn(from), here),
    take: (from) => step.take(turn(from)),
  }
}
