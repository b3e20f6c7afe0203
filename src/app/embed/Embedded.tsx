import { useEffect, useRef, useState } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { filteredLike, type Embed, type EmbedTheme } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { UrlState } from '#state/useUrlState.ts'
import { createHighlightStore } from '#ui/highlight.ts'
import { SummaryLine } from '#features/summary/SummaryLine.tsx'
import { commonWords } from '#i18n/words/common.ts'
import { pageWords } from '#i18n/words/page.ts'

import { EmbeddedPart } from './EmbeddedPart.tsx'
import { PlaySection } from '../PlaySection.tsx'
import { LinkNotice } from '../LinkNotice.tsx'
import { PanelSection } from '../PanelSection.tsx'
import { applyTheme, storedTheme } from '../theme.ts'
import { useHeightMessage } from './useHeightMessage.ts'
import { useViewModel } from '../useViewModel.ts'
import styles from './embed.module.css'

interface EmbeddedProps {
  /** Everything in the data. */
  readonly all: Dataset
  /** What counts. */
  readonly dataset: Dataset
  /** What counts, in the language of the files. */
  readonly original: Dataset
  readonly url: UrlState
  readonly embed: Embed
}

/** One view alone in a frame on another page, with what it shows in words and the way to the rest. */
export default function Embedded({ all, dataset, original, url, embed }: EmbeddedProps) {
  const { dispatch, hrefOf } = url.navigation
  const locale = useLocale()
  const frame = useRef<HTMLDivElement>(null)
  const [highlight] = useState(createHighlightStore)
  const [arrived] = useState(url.view)
  const { view } = url
  const { tally, figures, sentence } = useViewModel(all, { dataset, original }, view).first
  useHeightMessage(frame)
  useFrameTheme(embed.theme)

  const shared = { all, dataset, tally, view, highlight }
  const words = pageWords[locale.lang].frame
  const full = { ...view, shared: undefined, embed: undefined, lang: locale.lang }
  const isMoved = hrefOf(filteredLike(view, arrived)) !== hrefOf(view)
  return (
    <div ref={frame} className={styles.frame} data-part={embed.part}>
      <main className={styles.main}>
        <h1 className="visually-hidden">{words.title(locale.format.range(all.meta.coverage))}</h1>
        <LinkNotice faults={url.faults} />
        <EmbeddedPart {...shared} part={embed.part} figures={figures} />
        <PlaySection view={view} coverage={all.meta.coverage} visible={tally.visible} />
      </main>
      <footer className={styles.foot}>
        <SummaryLine sentence={sentence} unnamed={undefined} isStepping={view.play !== undefined}>
          {isMoved && (
            <button
              type="button"
              className="button-text"
              onClick={() => dispatch((current) => filteredLike(current, arrived))}
            >
              {words.back}
            </button>
          )}
          <a href={url.link(full)} target="_blank" rel="noopener">
            <span>{`${words.credit} · `}</span>
            <span className={styles.full}>{words.full}</span>
            <span className="visually-hidden">{` (${commonWords[locale.lang].newTab})`}</span>
          </a>
        </SummaryLine>
      </footer>
      <PanelSection {...shared} tools={null} />
    </div>
  )
}

/** Shows the frame in the colours that the page around it asked for. */
function useFrameTheme(theme: EmbedTheme | undefined): void {
  useEffect(
    function colourFrame() {
      applyTheme(theme ?? 'system')
      return function letGo() {
        applyTheme(storedTheme())
      }
    },
    [theme],
  )
}
