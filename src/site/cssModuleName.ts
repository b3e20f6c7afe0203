import path from 'node:path'

/** The class that a name in a CSS module stands for: `day` in `calendar.module.css` is `calendar-day`. */
export function cssModuleName(local: string, file: string): string {
  return `${path.basename(file).replace(/\.module\.css.*$/, '')}-${local}`
}
