import { createContext, use } from 'react'

import { DEFAULT_VIEW } from '#state/viewState.ts'

import type { Here, Step } from '#state/step.ts'

type AddressFrom = (here: Here) => string

/**
 * The links of the page. At each act the reader stands elsewhere, and all hundreds of them lead elsewhere too; to draw
 * so many anew takes longer than all else that an act changes, so their addresses are set on them in one go.
 */
export class Links {
  #here: Here
  #ledFrom: Here
  readonly #kept = new Map<Element, AddressFrom>()

  constructor(here: Here) {
    this.#here = here
    this.#ledFrom = here
  }

  /** Where a step leads from where the reader stands. */
  addressOf<To>(step: Step<To>, to: To): string {
    return step.href(to, this.#here)
  }

  /** Keeps the address of a link up to date until the function that it returns is called. */
  keep(link: Element, address: AddressFrom): () => void {
    this.#kept.set(link, address)
    return () => this.#kept.delete(link)
  }

  /** Notes where the reader stands now; the links that are there lead on from there once they are led. */
  standAt(here: Here): void {
    this.#here = here
  }

  /** Leads the links that are there, if they still lead from the place before. */
  catchUp(): void {
    if (this.#ledFrom !== this.#here) this.lead()
  }

  /** Leads every link from where the reader stands. React leaves alone an address that it gave the same before. */
  lead(): void {
    const here = this.#here
    this.#ledFrom = here
    for (const [link, address] of this.#kept) {
      const href = address(here)
      if (link.getAttribute('href') !== href) link.setAttribute('href', href)
    }
  }
}

/** Given by the page; it stays the same wherever the reader goes. */
export const LinksContext = createContext(new Links({ view: DEFAULT_VIEW, href: () => './' }))

/** The links of the page. */
export function useLinks(): Links {
  return use(LinksContext)
}
