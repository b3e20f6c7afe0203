import { useEffect, useRef, useState } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { adjust } from '#state/actions.ts'
import type { Embed, EmbedTheme } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { UrlState } from '#state/useUrlState.ts'
import { createHighlightStore } from '#ui/highlight.ts'
import { SummaryLine } from '#features/summary/SummaryLine.tsx'
import { commonWords } from '#i18n/words/common.ts'
import { pageWords } from '#i18n/words/page.ts'

import { EmbeddedPart } from './EmbeddedPart.tsx'
import { Section } from '../Section.tsx'
import { ComparisonView } from '../views.ts'
import { PlaySection } from '../PlaySection.tsx'
import { LinkNotice } from '../LinkNotice.tsx'
import { PanelSection } from '../PanelSection.tsx'
import { applyTheme, storedTheme } from '../theme.ts'
import { useHeightMessage } from './useHeightMessage.ts'
import { useViewModel, type Counted } from '../useViewModel.ts'
import styles from './embed.module.css'

interface EmbeddedProps {
  /** Everything in the data. */
  readonly all: Dataset
  /** What counts. */
  readonly dataset: Dataset
  /** What counts, in the language of the files. */
  readonly original: Dataset
  /** What counts on the second side of a comparison. */
  readonly second: Counted | undefined
  readonly url: UrlState
  readonly embed: Embed
}

/** One view alone, or two compared, in a frame on another page, with what it shows in words and the way to the rest. */
export default function Embedded(props: EmbeddedProps) {
  const { all, dataset, original, url, embed } = props
  const { dispatch, hrefOf } = url.navigation
  const locale = useLocale()
  const frame = useRef<HTMLDivElement>(null)
  const [highlight] = useState(createHighlightStore)
  const [arrived] = useState(url.view)
  const { view } = url
  const { first, second } = useViewModel(all, { dataset, original }, view, props.second)
  const { tally, figures, sentence } = first
  useHeightMessage(frame)
  useFrameTheme(embed.theme)

  const shared = { all, dataset, tally, view, highlight }
  const words = pageWords[locale.lang].frame
  const full = { ...view, shared: undefined, embed: undefined, lang: locale.lang }
  const { scope, filter, versus, embed: framed } = arrived
  const back = adjust({ scope, filter, versus, embed: framed })
  const isMoved = hrefOf(back(view)) !== hrefOf(view)
  const ways = (
    <>
      {isMoved && (
        <button type="button" className="button-text" onClick={() => dispatch(back)}>
          {words.back}
        </button>
      )}
      <a href={url.link(full)} target="_blank" rel="noopener">
        <span>{`${words.credit} · `}</span>
        <span className={styles.full}>{words.full}</span>
        <span className="visually-hidden">{` (${commonWords[locale.lang].newTab})`}</span>
      </a>
    </>
  )
  return (
    <div
      ref={frame}
      className={styles.frame}
      data-part={second === undefined ? embed.part : undefined}
    >
      <main className={styles.main}>
        <h1 className="visually-hidden">{words.title(locale.format.range(all.meta.coverage))}</h1>
        <LinkNotice faults={url.faults} />
        {second === undefined ? (
          <>
            <EmbeddedPart {...shared} part={embed.part} figures={figures} />
            <PlaySection view={view} coverage={all.meta.coverage} visible={tally.visible} />
          </>
        ) : (
          <Section part="versus" className={styles.slot}>
            <ComparisonView {...{ all, url, first, second }} />
          </Section>
        )}
      </main>
      <footer className={styles.foot}>
        {second === undefined ? (
          <SummaryLine sentence={sentence} unnamed={undefined} isStepping={view.play !== undefined}>
            {ways}
          </SummaryLine>
        ) : (
          ways
        )}
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
