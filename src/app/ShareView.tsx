import { useState } from 'react'

import { DEFAULT_VIEW, EMBED_PARTS, withoutPanel } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { citationsOf } from '#features/export/cite/citations.ts'
import { embedCode } from '#features/export/embed.ts'
import type { EmbedChoice } from '#features/export/EmbedTab.tsx'
import { ShareTabs } from '#features/export/ShareTabs.tsx'

import { saveFile } from './saveFile.ts'
import { incidentLink, sharedViewOf } from './sharedView.ts'
import { shownViewOf, type Sharable } from './shownView.ts'
import { today } from './today.ts'

/** The view as a link, as a frame on another page, and as a reference. */
export default function ShareView(sharable: Sharable) {
  const locale = useLocale()
  const [date] = useState(today)
  const { url, sentence } = sharable
  const { link, view } = url
  const shared = sharedViewOf(shownViewOf(sharable, { date, locale }))
  const citations = citationsOf(shared)
  function frameOf({ part, theme, lang, width, height }: EmbedChoice) {
    const framed = { ...withoutPanel(view), shared: undefined, embed: { part, theme }, lang }
    const src = link(framed)
    return { src, code: embedCode({ src, title: sentence, width, height }) }
  }
  function saveCitation(style: string) {
    const found = citations.find((citation) => citation.style === style)
    if (found !== undefined) {
      saveFile(found.fileName, new Blob([found.text], { type: found.mediaType }))
    }
  }
  return (
    <ShareTabs
      link={{
        link: shared.link,
        incidentLink: incidentLink(sharable, { base: DEFAULT_VIEW, locale }),
        sentence,
      }}
      embed={{ part: EMBED_PARTS.find((part) => part === view.tab) ?? 'map', sentence, frameOf }}
      cite={{ citations, onSave: saveCitation }}
    />
  )
}
