import { packagesOf, readLock } from '../../src/site/lock.ts'
import { EXCEPTIONS, licenceFaults } from './licences.ts'

const packages = packagesOf(readLock())
const faults = licenceFaults(packages, EXCEPTIONS)
if (faults.length > 0) {
  process.stderr.write(`package-lock.json, field "license":\n  ${faults.join('\n  ')}\n`)
  process.exitCode = 1
} else {
  const shipped = packages.filter(({ ships }) => ships).length
  process.stdout.write(
    `Licences: ${shipped} packages for the page and ${packages.length - shipped} for tools are allowed, ${Object.keys(EXCEPTIONS).length} by exception.\n`,
  )
}
