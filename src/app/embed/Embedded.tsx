import { useEffect, useRef, useState } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { filteredLike, type Embed, type EmbedTheme } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { StepLink } from '#ui/StepLink.tsx'
import type { Navigation } from '#state/useView.ts'
import { SummaryLine } from '#features/summary/SummaryLine.tsx'
import { commonWords } from '#i18n/words/common.ts'
import { pageWords } from '#i18n/words/page.ts'

import { EmbeddedPart } from './EmbeddedPart.tsx'
import { LinkNotice } from '../LinkNotice.tsx'
import { PanelSlot } from '../PanelSlot.tsx'
import { useSteps } from '../useSteps.ts'
import { applyTheme, storedTheme } from '../theme.ts'
import { useHeightMessage } from './useHeightMessage.ts'
import { useLight } from '../useLight.ts'
import { embedParts, useReady } from '../useReady.ts'
import { useShown } from '../useViewModel.ts'
import './embed.css'

interface EmbeddedProps {
  /** Everything in the data. */
  readonly all: Dataset
  /** What counts. */
  readonly dataset: Dataset
  /** What counts, in the language of the files. */
  readonly original: Dataset
  readonly evidence: EvidenceState
  readonly navigation: Navigation
  readonly embed: Embed
}

/** One view alone in a frame on another page, with what it shows in words and the way to the rest. */
export default function Embedded({
  all,
  dataset,
  original,
  evidence,
  navigation,
  embed,
}: EmbeddedProps) {
  const locale = useLocale()
  const frame = useRef<HTMLDivElement>(null)
  const light = useLight()
  const [arrived] = useState(navigation.view)
  const { view } = navigation
  const { tally, figures, sentence } = useShown(all, dataset, original, view)
  const steps = useSteps(navigation.show)
  const { settle } = useReady(embedParts(embed.part), evidence)
  useHeightMessage(frame)
  useFrameTheme(embed.theme)

  const shared = { all, dataset, tally, view, light, evidence, steps }
  const words = pageWords[locale.lang].frame
  const full = { ...view, shared: undefined, embed: undefined, lang: locale.lang }
  const href = navigation.hrefs()
  const isMoved = href(filteredLike(view, arrived)) !== href(view)
  return (
    <div ref={frame} className="embed" data-part={embed.part}>
      <main className="embed-main">
        <h1 className="visually-hidden">{words.title(locale.format.range(all.meta.coverage))}</h1>
        <LinkNotice faults={navigation.faults} />
        <EmbeddedPart
          {...shared}
          part={embed.part}
          figures={figures}
          onSettled={() => embed.part !== 'summary' && settle(embed.part)}
        />
      </main>
      <footer className="embed-foot">
        <SummaryLine sentence={sentence} remark={undefined}>
          {isMoved && (
            <StepLink step={steps.filterLike} to={arrived}>
              {words.back}
            </StepLink>
          )}
          <a href={navigation.link(full)} target="_blank" rel="noopener">
            <span>{`${words.credit} · `}</span>
            <span className="embed-full">{words.full}</span>
            <span className="visually-hidden">{` (${commonWords[locale.lang].newTab})`}</span>
          </a>
        </SummaryLine>
      </footer>
      <PanelSlot {...shared} tools={null} onSettled={() => settle('panel')} />
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
