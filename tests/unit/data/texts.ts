import { packCore, packEvidence, packTranslation } from '../../../src/site/pack.ts'
import { realFiles, realRecords } from './files.ts'

/** The core, evidence and translation files as the page gets them. */
export const coreText = JSON.stringify(packCore(realRecords))
export const evidenceText = JSON.stringify(packEvidence(realRecords))
export const translationText = JSON.stringify(
  packTranslation(realFiles['translations/ar'], realRecords),
)
