import { packCore, packEvidence } from '../../../data/tools/pack.ts'
import { realRecords } from '../data/files.ts'

/** The core and evidence files as the page gets them. */
export const coreText = JSON.stringify(packCore(realRecords))
export const evidenceText = JSON.stringify(packEvidence(realRecords))
