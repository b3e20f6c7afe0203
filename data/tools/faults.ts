import type { Fault } from './fault.ts'
import { FILE_NAMES, TRANSLATION_FILE } from './files.ts'
import type { RawFiles } from './files.ts'
import { readRecords } from './records.ts'
import { claimFaults } from './rules-claims.ts'
import { dateFaults } from './rules-dates.ts'
import { foundingFaults } from './rules-founding.ts'
import { idFaults } from './rules-ids.ts'
import { outsideCountFaults } from './rules-outside-counts.ts'
import { placeFaults } from './rules-places.ts'
import { referenceFaults } from './rules-references.ts'
import { translationFaults } from './rules-translations.ts'

const RULES = [
  idFaults,
  dateFaults,
  placeFaults,
  referenceFaults,
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
  return [...FILE_NAMES, TRANSLATION_FILE].flatMap((name) =>
    faults.filter((fault) => fault.file === `${name}.json`),
  )
}
