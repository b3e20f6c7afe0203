import { execFileSync, spawnSync } from 'node:child_process'

/** Path of a program on the PATH of this machine; `undefined` when it is not there. */
export function onPath(name: string): string | undefined {
  const finder = process.platform === 'win32' ? 'where' : 'which'
  try {
    const answer = execFileSync(finder, [name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return answer.split('\n')[0]?.trim()
  } catch {
    return undefined
  }
}

/** Runs a program to its end; what it says is shown. */
export function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
}

/** Gets a Debian package where that can be done: by root, on a system with `apt-get`. */
export function getDebianPackage(name: string): void {
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) return
  say(`Getting the Debian package "${name}" with apt-get.`)
  run('apt-get', ['update'])
  run('apt-get', ['install', '--yes', '--no-install-recommends', name])
}

/** Says a line to whoever runs the tests. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
