import { siteUrlOf } from '../../src/site/siteUrl.ts'
import { siteFaults } from './faults.ts'

const faults = siteFaults('dist', siteUrlOf(process.env['SITE_URL']))
process.stdout.write(`Built site: ${faults.length === 0 ? 'no' : faults.length} faults\n`)
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`)
  process.exitCode = 1
}
