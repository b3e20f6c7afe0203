import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { parseTranslation } from '#data/translation.ts'
import { translate } from '#data/translate.ts'
import { INSET_SIZE } from '#drawing/cameras.ts'
import { layOutInset } from '#drawing/inset.ts'
import { marksOf } from '#drawing/mapMarks.ts'
import { MapPicture } from '#drawing/MapPicture.tsx'
import { layOutMapPicture } from '#drawing/mapPictureLayout.ts'
import { arabicWith } from '#i18n/arabic.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { LocaleContext } from '#i18n/useLocale.ts'

import { translationText } from '../data/texts.ts'
import { realDataset } from '../realData.ts'
import { pilesOnMap, places } from '../records.ts'

const english = realDataset()
const reading = parseTranslation(translationText)
const arabic = translate(english, reading.ok ? reading.value : new Map<string, string>())
const rows = [...english.incidents.keys()]
const marks = marksOf(english, rows, [])
const borrowers = places.filter(({ pointOf }) => pointOf !== undefined)

const BAGHDAD = { lat: 33.34058, lon: 44.40088, zoom: 9 }
const SIZE = { width: 1200, height: 1000 }

/** Kilometres of the discs that are drawn while the incidents of some places are shown and all others faint. */
function radiiOf(ids: readonly string[]): readonly number[] {
  const shown = rows.filter((row) => ids.includes(english.incidents[row]?.placeId ?? ''))
  const faint = rows.filter((row) => !shown.includes(row))
  const { precision } = layOutMapPicture(marksOf(english, shown, faint), undefined, {
    camera: BAGHDAD,
    size: SIZE,
    lang: 'en',
  })
  const radii = precision.discs.map(({ key }) => Number(key.split(' ').at(-1)))
  return radii.toSorted((a, b) => a - b)
}

/** What stands at Baghdad's own point in the inset while some incidents are shown: names with their numbers. */
function namesInInset(shown: readonly number[]): readonly string[] {
  return layOutInset(marksOf(english, shown, []), { size: INSET_SIZE, lang: 'en' })
    .places.filter(({ place, label }) => place.id === 'baghdad' && label !== undefined)
    .map(({ lines, rows: { length } }) => `${lines.join(' ')} ${length}`)
}

describe('a borrowed point', () => {
  it('is the same point as its owner in data/, in the same governorate', () => {
    expect(borrowers.length).toBeGreaterThan(0)
    for (const { lat, lon, admin1, pointOf } of borrowers) {
      const owner = places.find(({ id }) => id === pointOf)
      expect({ lat, lon, admin1 }).toEqual({
        lat: owner?.lat,
        lon: owner?.lon,
        admin1: owner?.admin1,
      })
    }
  })

  it('makes a pile of all that borrow it, beside that of its owner, each as data/ has it', () => {
    const { places: drawn } = layOutMapPicture(marks, undefined, {
      camera: BAGHDAD,
      size: SIZE,
      lang: 'en',
    })
    expect(
      drawn.map(({ place, lines, members, rows: { length } }) => [
        place.id,
        lines.join(' '),
        members.map(({ id }) => id),
        length,
      ]),
    ).toEqual(
      pilesOnMap().map(({ owner, name, members, count }) => [
        owner.id,
        name,
        members.map(({ id }) => id),
        count,
      ]),
    )
  })

  it('is named in the inset in full, or not at all where there is no room for that', () => {
    const inDistrict = rows.filter((row) => english.incidents[row]?.placeId === 'jadriya')
    expect(namesInInset(rows)).toEqual([])
    expect(namesInInset(inDistrict)).toEqual(['Baghdad, district known, exact point not 1'])
  })

  it('has a disc for each precision of its places, and only of those shown', () => {
    expect(radiiOf(['radhwaniyah'])).toEqual([12])
    expect(radiiOf(['baghdad', 'jadriya', 'umm-al-tabul', 'shula'])).toEqual([12, 15])
  })
})

describe('a picture of the map', () => {
  it.each([
    [ENGLISH, english, ['Baghdad,', 'exact point not 5', 'Babil governorate 11']],
    [arabicWith('latn'), arabic, ['بغداد،', 'الدقيق مجهول 5', 'محافظة بابل 11']],
  ] as const)(
    'names a borrowed point after its owner, and governorates: $0.lang',
    (locale, dataset, words) => {
      const layout = layOutMapPicture(marksOf(dataset, rows, []), undefined, {
        camera: BAGHDAD,
        size: SIZE,
        lang: locale.lang,
      })
      const picture = renderToStaticMarkup(
        <LocaleContext value={locale}>
          <MapPicture layout={layout} picked={[]} />
        </LocaleContext>,
      )
      const written = picture.replaceAll(/<[^>]*>/g, '')
      for (const word of words) expect(written).toContain(word)
    },
  )
})
