// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

import { stepsBy } from '#state/actions.ts'
import { DEFAULT_VIEW, type View } from '#state/viewState.ts'
import type { Here } from '#state/step.ts'
import { Links, LinksContext } from '#ui/links.ts'
import { StepLink } from '#ui/StepLink.tsx'
import { queryOf } from '#state/query.ts'

afterEach(cleanup)

const steps = stepsBy(() => {})
const hereAt = (view: View) => ({ view, href: (next: View) => queryOf(next) })
const BY_PLACE: View = { ...DEFAULT_VIEW, sort: 'place' }
const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))

function lead(links: Links, here: Here): void {
  links.standAt(here)
  links.lead()
}

function stage(links: Links, places: readonly string[]) {
  return (
    <LinksContext value={links}>
      {places.map((place) => (
        <StepLink key={place} step={steps.place} to={place}>
          {place}
        </StepLink>
      ))}
    </LinksContext>
  )
}

describe('the links of a page', () => {
  it('lead from where the reader stands, and from the next place without being drawn anew', () => {
    const links = new Links(hereAt(DEFAULT_VIEW))
    render(stage(links, ['hillah', 'erbil-airport']))
    expect(hrefs()).toEqual(['?place=hillah', '?place=erbil-airport'])
    const [first] = screen.getAllByRole('link')
    lead(links, hereAt(BY_PLACE))
    expect(hrefs()).toEqual(['?place=hillah&sort=place', '?place=erbil-airport&sort=place'])
    expect(screen.getAllByRole('link')[0]).toBe(first)
  })

  it('lead from there as well when they come later, or lead elsewhere', () => {
    const links = new Links(hereAt(DEFAULT_VIEW))
    const { rerender } = render(stage(links, ['hillah']))
    lead(links, hereAt(BY_PLACE))
    rerender(stage(links, ['hillah', 'jadriya']))
    expect(hrefs()).toEqual(['?place=hillah&sort=place', '?place=jadriya&sort=place'])
    lead(links, hereAt(DEFAULT_VIEW))
    expect(hrefs()).toEqual(['?place=hillah', '?place=jadriya'])
  })

  it('lead right where one that was led early is given the address that React gave it before', () => {
    const links = new Links(hereAt(DEFAULT_VIEW))
    const link = (place: string) => (
      <LinksContext value={links}>
        <StepLink step={steps.place} to={place}>
          {place}
        </StepLink>
      </LinksContext>
    )
    const { rerender } = render(link('hillah'))
    const place = { include: ['hillah', 'jadriya'], exclude: [] }
    const filter = { ...DEFAULT_VIEW.filter, place }
    links.standAt(hereAt({ ...DEFAULT_VIEW, filter }))
    links.catchUp()
    expect(hrefs()).toEqual(['?place=jadriya'])
    rerender(link('jadriya'))
    links.catchUp()
    expect(hrefs()).toEqual(['?place=jadriya'])
    links.lead()
    expect(hrefs()).toEqual(['?place=hillah'])
  })

  it('are let go of when they leave the page', () => {
    const links = new Links(hereAt(DEFAULT_VIEW))
    const { rerender } = render(stage(links, ['hillah', 'jadriya']))
    const [, gone] = screen.getAllByRole('link')
    rerender(stage(links, ['hillah']))
    lead(links, hereAt(BY_PLACE))
    expect(gone?.getAttribute('href')).toBe('?place=jadriya')
  })
})
