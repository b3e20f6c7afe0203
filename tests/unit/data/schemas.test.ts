import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'

import { textOf } from '../documents.ts'
import { realFiles, realRecords } from './files.ts'

/** A published schema, compiled by another library; some validators do not look at `format`. */
function validator(name: string, validateFormats = true) {
  const ajv = new Ajv2020({ strictTypes: true, strictRequired: true, validateFormats })
  if (validateFormats) formats.default(ajv)
  return ajv.compile(JSON.parse(textOf(`data/schemas/${name}.schema.json`)))
}

const { stories, 'translations/ar': translations, ...ofRecords } = realFiles
const FILES = [
  ...Object.entries({ ...ofRecords, translations }),
  ...Object.values(stories).map((story) => ['stories', story] as const),
]

const [incident] = realRecords.incidents
const [source] = realRecords.sources
const [event] = realRecords['context-events']

describe('the published schemas', () => {
  it.each(FILES)('%s: the file in data/ is valid', (name, content) => {
    const validate = validator(name)
    validate(content)
    expect(validate.errors).toBeNull()
  })

  it.each(['2020-13-45', '2020-00-10', '2020-08-32', '2020-8-3', '3 August 2020'])(
    'refuse %s as a day, also where formats are not looked at',
    (day) => {
      for (const withFormats of [true, false]) {
        const incidents = validator('incidents', withFormats)
        const dated = { ...incident?.claims[0], field: 'date', value: day }
        for (const change of [
          { date: day },
          { dateEarliest: day },
          { listRef: `convoy:${day}` },
          { claims: [dated] },
        ]) {
          expect([change, incidents([{ ...incident, ...change }])]).toEqual([change, false])
        }
        expect(validator('sources', withFormats)([{ ...source, published: day }])).toBe(false)
        expect(validator('context-events', withFormats)([{ ...event, date: day }])).toBe(false)
      }
    },
  )

  it.each(['2020-02-30', '2019-02-29', '2020-09-31'])('refuse %s, which no month has', (day) => {
    const claims = [{ ...incident?.claims[0], field: 'date', value: day }]
    expect(validator('incidents')([{ ...incident, date: day }])).toBe(false)
    expect(validator('incidents')([{ ...incident, claims }])).toBe(false)
    expect(validator('sources')([{ ...source, published: day }])).toBe(false)
    expect(validator('context-events')([{ ...event, date: day }])).toBe(false)
  })

  it('take a month for an event that has no day, and a number of dead in a claim', () => {
    expect(validator('context-events')([{ ...event, date: '2020-05' }])).toBe(true)
    const claims = [{ ...incident?.claims[0], field: 'killed', value: 3 }]
    expect(validator('incidents')([{ ...incident, claims }])).toBe(true)
  })
})
