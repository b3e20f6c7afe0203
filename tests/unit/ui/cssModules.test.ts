import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { cssModuleName } from '#site/cssModuleName.ts'

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) =>
  join('src', path),
)
const textOf = (path: string): string => readFileSync(path, 'utf8')

/** The classes that the selectors of a module name. */
function classesIn(css: string): readonly string[] {
  const selectors = css.replaceAll(/\/\*[^]*?\*\/|'[^']*'|:global\([^)]*\)|(?<=:)[^;{}]*;/g, '')
  return Array.from(selectors.matchAll(/\.([a-z][\w-]*)/g), ([, name = '']) => name)
}

/** Each use of a class in a component, as `path of the module: class`. */
function usesIn(path: string): readonly string[] {
  const text = textOf(path)
  return Array.from(
    text.matchAll(/^import (\w+) from '(\.[^']*\.module\.css)'/gm),
    ([, styles, module = '']) =>
      Array.from(
        text.matchAll(new RegExp(`\\b${styles}(?:\\.(\\w+)|\\['([\\w-]+)'\\])`, 'g')),
        ([, plain, quoted]) => `${join(dirname(path), module)}: ${plain ?? quoted}`,
      ),
  ).flat()
}

const used = new Set(paths.filter((path) => /\.tsx?$/.test(path)).flatMap(usesIn))
const defined = new Set(
  paths
    .filter((path) => path.endsWith('.module.css'))
    .flatMap((path) => classesIn(textOf(path)).map((name) => `${path}: ${name}`)),
)

describe('CSS modules', () => {
  it('have every class that a component names', () => {
    expect(used.size).toBeGreaterThan(50)
    expect([...used].filter((use) => !defined.has(use))).toEqual([])
  })

  it('have no class that no component names', () => {
    expect([...defined].filter((name) => !used.has(name))).toEqual([])
  })

  it('give names that tell where a class is from', () => {
    expect(cssModuleName('day', '/src/features/calendar/calendar.module.css')).toBe('calendar-day')
    expect(cssModuleName('text', 'C:/ui/side-panel.module.css?used')).toBe('side-panel-text')
  })
})
