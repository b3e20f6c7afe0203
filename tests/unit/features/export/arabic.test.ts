import { describe, expect, it } from 'vitest'

import { parseTranslation } from '#data/translation.ts'
import { translate } from '#data/translate.ts'
import { DEFAULT_VIEW } from '#state/viewState.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { citationsOf } from '#features/export/cite/citations.ts'
import { csvText } from '#features/export/csv.ts'
import { filesOf } from '#features/export/files.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import { datasetTitle } from '#features/export/title.ts'

import { translationText } from '../../data/texts.ts'
import { readCsv, withoutFileColumns } from './readers.ts'
import { sharedOf } from './shared.ts'

const reading = parseTranslation(translationText)
const texts = reading.ok ? reading.value : new Map<string, string>()
const english = sharedOf(DEFAULT_VIEW)
const arabic = arabicOf(english)

/** A view as the Arabic page shares it. */
function arabicOf(shared: SharedView): SharedView {
  const dataset = translate(shared.dataset, texts)
  const locale = arabicWith('arab')
  const title = datasetTitle(dataset.meta, locale)
  return { ...shared, dataset, incidents: dataset.incidents, locale, title }
}

function namesOf(shared: SharedView): readonly string[] {
  return filesOf(shared).map(({ name }) => name)
}

describe('a view shared from the Arabic page', () => {
  const [ours, theirs] = [arabic, english].map((shared) =>
    readCsv(csvText(shared, { bom: false })).rows.map(withoutFileColumns),
  )

  it('has the same rows under the same names, in which only our own words are Arabic', () => {
    expect(ours).toHaveLength(67)
    const inEnglish = ours?.map((row, index) => ({
      ...row,
      title: theirs?.[index]?.['title'],
      notes: theirs?.[index]?.['notes'],
    }))
    expect(inEnglish).toEqual(theirs)
    for (const row of ours ?? []) {
      expect(row['title']).toMatch(/^[^a-z]*[\u0600-\u06ff]/)
    }
  })

  it('has the same file names, and a dictionary in Arabic', () => {
    expect(namesOf(arabic)).toEqual(namesOf(english))
    const dictionary =
      filesOf(arabic)
        .find(({ format }) => format === 'dictionary')
        ?.text() ?? ''
    for (const row of readCsv(dictionary).rows) {
      expect(row['meaning']).toMatch(/[\u0600-\u06ff]/)
    }
  })

  it('is cited for programs without marks of direction, in the digits that programs read', () => {
    for (const { style, text } of citationsOf(arabic)) {
      if (style === 'chicago' || style === 'apa') continue
      expect(text).not.toMatch(/[\u200e\u200f\u2066-\u2069]/)
      expect(text).toMatch(
        style === 'bibtex' ? /year = \{2026\},\s+month = nov,/ : /2026\D+11\D+29/,
      )
    }
  })
})
