import { readPayloads } from '../../../src/site/payloads.ts'
import { DATA_FOLDER } from './files.ts'

const { dataset, ar } = readPayloads(DATA_FOLDER)

/** The dataset and translation files as the page gets them. */
export const datasetText = dataset.text
export const translationText = ar.text
