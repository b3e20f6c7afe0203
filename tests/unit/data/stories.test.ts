import { describe, expect, it } from 'vitest'

import { formatFault } from '#data/fault.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { filledIn } from '#features/stories/figures.ts'
import { checkData } from '../../../data/tools/faults.ts'
import { realDataset } from '../realData.ts'
import { realFiles } from './files.ts'

const STEP = {
  title: 'A step',
  titleAr: 'خطوة',
  text: 'There are {incidents}.',
  textAr: 'عدد الحوادث: {incidents}.',
  link: '?type=rocket',
  highlights: ['2020-07-24-rocket'],
  sourceIds: ['jpost-2020-09-28'],
}

/** What the check says of a story with one step that departs from a good one. */
function toldOf(change: object): readonly string[] {
  const story = { title: 'A story', titleAr: 'قصة', steps: [{ ...STEP, ...change }] }
  return checkData({ ...realFiles, stories: { tale: story } }).map(formatFault)
}

const AT = 'data/stories/tale.json › steps[0]'

describe('the check of a story', () => {
  it('finds no fault in a good one', () => {
    expect(toldOf({})).toEqual([])
  })

  it.each([
    [
      { link: '?type=mortar' },
      [`${AT}.link is "type=mortar": the page cannot use it; correct it.`],
    ],
    [{ link: '?colour=red' }, [`${AT}.link is "colour": no parameter has that name.`]],
    [
      { link: '?type=rocket&lang=ar' },
      [`${AT}.link is "lang": no step of a story can set it; leave it out.`],
    ],
    [
      { highlights: ['2020-08-09-ied-convoy'] },
      [
        `${AT}.highlights is "2020-08-09-ied-convoy": no incident in the view of the link has that id.`,
      ],
    ],
    [
      { sourceIds: ['nobody'] },
      [`${AT}.sourceIds is "nobody": sources.json has no such id; correct it.`],
    ],
    [
      { textAr: 'لا رقم هنا.' },
      [
        `${AT}.textAr is "لا رقم هنا.": its figures in braces should be those of the English ({incidents}).`,
      ],
    ],
    [{ titleAr: 'A step' }, [`${AT}.titleAr is "A step": it has no word of Arabic; translate it.`]],
    [
      { text: 'Of {many}.', textAr: 'من {many}.' },
      [`${AT}.text is "{many}": no such figure can be computed; correct it or leave it out.`],
    ],
    [
      { text: '{count?month=2020-13}', textAr: 'من {count?month=2020-13}' },
      [`${AT}.text is "month=2020-13": the page cannot use it; correct it.`],
    ],
    [
      { text: 'An open {brace', textAr: 'قوس {brace' },
      [`${AT}.text is "An open {brace": a brace stands alone; write a figure as {incidents}.`],
    ],
  ])('tells of %j', (change, told) => {
    expect(toldOf(change)).toEqual(told)
  })

  it('names a field that is missing, and one that is not known', () => {
    expect(toldOf({ text: undefined, mood: 'grim' })).toEqual([
      `${AT}.text is missing: should be of type string.`,
      expect.stringMatching(
        /^data\/stories\/tale\.json › steps\[0\] is .* has the unknown field mood\.$/,
      ),
    ])
  })

  it('says nothing of links and figures while the records have faults', () => {
    const files = { ...realFiles, places: 'Baghdad', stories: { tale: {} } }
    const told = checkData(files).map(({ file }) => file)
    expect(told).toContain('stories/tale.json')
    expect(told).toContain('places.json')
  })
})

describe('a text of a step', () => {
  const all = realDataset()
  const filled = (text: string, locale = ENGLISH) => filledIn(text, '?month=2020-08', all, locale)

  it('has the figures of its own view and of any other', () => {
    expect(filled('{incidents}, {count?type=rocket&month=2020-08} of them rockets')).toBe(
      '25 incidents, 12 of them rockets',
    )
  })

  it('has its digits in those of the language', () => {
    expect(filled('{count} in 2020', arabicWith('arab'))).toBe('٢٥ in ٢٠٢٠')
  })

  it('has no sum where nothing is reported, and no average of no days', () => {
    expect(filled('{killed?place=baghdad} {per-day?month=2021-01}')).toBe(
      '{killed?place=baghdad} {per-day?month=2021-01}',
    )
  })
})
