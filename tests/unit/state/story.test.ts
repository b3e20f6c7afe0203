import { describe, expect, it } from 'vitest'

import { queryOf, readQuery } from '#state/query.ts'
import { isOfStep, stepQuery, toStep } from '#state/story.ts'
import { DEFAULT_VIEW } from '#state/viewState.ts'

import { known } from '../fuzz/reading.ts'
import { toggleMonth } from '#state/filterChanges.ts'
import { parseMonth } from '#domain/day.ts'

const LINKS = known.stories.get('campaign') ?? []
const PLACES = LINKS.map((_, index) => ({ id: 'campaign', step: index + 1 }))

describe('a step of a story', () => {
  it('stands for the view of its link', () => {
    expect(LINKS).toHaveLength(8)
    for (const place of PLACES) {
      const { view, faults } = readQuery(stepQuery(place), known)
      expect(faults).toEqual([])
      expect({ ...view, story: undefined }).toEqual(
        readQuery(LINKS[place.step - 1] ?? '', known).view,
      )
      expect(view.story).toEqual(place)
    }
  })

  it('is read back from the address of its view as it was written', () => {
    for (const place of PLACES) {
      const view = toStep(place, known)({ ...DEFAULT_VIEW, lang: 'ar' })
      expect(readQuery(queryOf(view), known)).toEqual({ view, faults: [] })
    }
  })

  it('stays while the reader clears its filter or goes to another tab', () => {
    for (const place of PLACES) {
      const view = { ...DEFAULT_VIEW, story: place }
      expect(readQuery(queryOf(view), known).view).toEqual(view)
    }
  })

  it('lets what else the link says hold before its view', () => {
    const { view } = readQuery('?story=campaign&step=3&lang=ar&sort=-date&type=rocket', known)
    expect([view.lang, view.sort, view.filter.type.include]).toEqual(['ar', '-date', ['rocket']])
  })

  it('knows whether its filter has been changed, whatever has been opened', () => {
    const [, , place = { id: '', step: 0 }] = PLACES
    const view = toStep(place, known)(DEFAULT_VIEW)
    const month = parseMonth('2020-08')
    if (month === undefined) throw new Error('that is no month')
    expect(isOfStep({ ...view, about: true, tab: 'list', sort: 'place' }, place, known)).toBe(true)
    expect(isOfStep({ ...view, filter: toggleMonth(view.filter, month) }, place, known)).toBe(false)
  })

  it('is the first where the link names none, and a fault where there is none', () => {
    expect(readQuery('?story=campaign', known).view.story).toEqual({ id: 'campaign', step: 1 })
    expect(readQuery('?story=campaign&step=9', known).faults).toEqual([
      { param: 'step', value: '9' },
    ])
    const { view, faults } = readQuery('?story=saga', known)
    expect([view.story, faults]).toEqual([undefined, [{ param: 'story', value: 'saga' }]])
  })
})
