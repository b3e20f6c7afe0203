/** `npm run data:check`: lists every fault in `data/` and exits with 1, or says what was counted. */
import path from 'node:path'
import { formatFault } from '#data/fault.ts'
import { checkData } from './faults.ts'
import { readFiles } from './files.ts'
import { readRecords } from '#data/records.ts'

const { files, faults: unread } = readFiles(path.join(import.meta.dirname, '..'))
const faults = [...unread, ...checkData(files)]
if (faults.length > 0) {
  const lines = faults.map(formatFault)
  process.stderr.write(`${lines.join('\n')}\n${faults.length} faults in data/\n`)
  process.exitCode = 1
} else {
  const { records } = readRecords(files)
  const counts = Object.entries(records)
    .filter(([name]) => name !== 'meta')
    .map(([name, rows]) => `${rows.length} ${name}`)
  const stories = Object.keys(files.stories).length
  counts.push(`${stories} ${stories === 1 ? 'story' : 'stories'}`)
  process.stdout.write(`data/ is sound: ${counts.join(', ')}\n`)
}
