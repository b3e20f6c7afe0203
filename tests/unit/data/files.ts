import path from 'node:path'
import { readFiles } from '../../../data/tools/files.ts'
import { readRecords } from '#data/records.ts'
import type { Records } from '#data/records.ts'

export const DATA_FOLDER = path.join(import.meta.dirname, '../../../data')

/** The files of `data/` as they are. */
export const realFiles = readFiles(DATA_FOLDER).files

/** The records of `data/` as they are. */
export const realRecords: Records = readRecords(realFiles).records
