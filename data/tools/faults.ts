import type { Fault } from '#data/fault.ts'
import { TRANSLATION_FILE } from '#data/translation.ts'
import type { RawFiles } from './files.ts'
import { FILE_NAMES, readRecords } from '#data/records.ts'
import { referenceFaults } from '#data/references.ts'
import { claimFaults } from './rules-claims.ts'
import { dateFaults } from './rules-dates.ts'
import { foundingFaults } from './rules-founding.ts'
import { idFaults } from './rules-ids.ts'
import { outsideCountFaults } from './rules-outside-counts.ts'
import { placeFaults } from './rules-places.ts'
import { relationFaults } from './rules-relations.ts'
import { storyFaults } from './rules-stories.ts'
import { isWhole, translationFaults } from './rules-translations.ts'

const RULES = [
  idFaults,
  dateFaults,
  placeFaults,
  referenceFaults,
  relationFaults,
  claimFaults,
  foundingFaults,
  outsideCountFaults,
]

/** Every fault that can be found in the files of `data/`, in the order of the files. */
export function checkData(files: RawFiles): readonly Fault[] {
  const reading = readRecords(files)
  const faults = [
    ...reading.faults,
    ...RULES.flatMap((rule) => rule(reading)),
    ...translationFaults(reading, files[TRANSLATION_FILE]),
  ]
  const isSound = faults.length === 0 && isWhole(reading)
  return [
    ...[...FILE_NAMES, TRANSLATION_FILE].flatMap((name) =>
      faults.filter((fault) => fault.file === `${name}.json`),
    ),
    ...storyFaults(files.stories, isSound ? reading.records : undefined),
  ]
}
