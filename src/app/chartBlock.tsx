import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'

import { LocaleContext } from '#i18n/useLocale.ts'
import type { Theme } from '#domain/palette.ts'
import styles from '#features/chart/chart.module.css'
import { contentsOf } from '#features/chart/contents.ts'
import { Drawing } from '#features/chart/Drawing.tsx'
import { frameOf } from '#features/chart/frame.ts'
import type { SharedView } from '#features/export/exportContext.ts'
import type { Block } from '#drawing/block.tsx'
import { mountedDrawing } from '#features/export/picture/mountedDrawing.ts'
import { rowsOf } from '#features/export/picture/rows.ts'
import { createHighlightStore } from '#ui/highlight.ts'

/** The chart of a view for a picture: Recharts draws only in a page, so it is mounted out of sight. */
export async function chartBlock(
  shared: SharedView,
  { theme, width }: { readonly theme: Theme; readonly width: number },
): Promise<Block> {
  const { dataset, locale, view } = shared
  const rows = { shown: rowsOf(shared), faint: [] }
  const { weekStart } = locale
  const contents = contentsOf(dataset, rows, { by: view.by, filter: view.filter, weekStart })
  const host = document.createElement('div')
  host.className = styles.plot ?? ''
  // Drawn, but not seen.
  Object.assign(host.style, {
    position: 'fixed',
    insetBlockStart: '0',
    visibility: 'hidden',
    pointerEvents: 'none',
    forcedColorAdjust: 'none',
  })
  host.style.colorScheme = theme
  host.dir = 'ltr'
  document.body.append(host)
  const root = createRoot(host)
  try {
    flushSync(() =>
      root.render(
        <LocaleContext value={locale}>
          <Drawing contents={contents} width={width} highlight={createHighlightStore()} />
        </LocaleContext>,
      ),
    )
    const svg = await drawnIn(host)
    return { height: frameOf(contents, width).height, drawing: mountedDrawing(svg) }
  } finally {
    root.unmount()
    host.remove()
  }
}

/** Recharts draws in several passes: it is done once a frame changes nothing. */
async function drawnIn(host: HTMLElement): Promise<SVGSVGElement> {
  for (;;) {
    const before = markupOf(host)
    await new Promise(requestAnimationFrame)
    const svg = host.querySelector('svg')
    if (svg?.querySelector(`.${styles.tick}`) && markupOf(host) === before) return svg
  }
}

function markupOf(host: HTMLElement): string {
  return new XMLSerializer().serializeToString(host)
}
