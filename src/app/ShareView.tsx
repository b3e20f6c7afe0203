import { useState } from 'react'

import { EMBED_PARTS, withoutPanel } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { citationsOf } from '#features/export/cite/citations.ts'
import { embedCode } from '#features/export/embed.ts'
import type { EmbedChoice } from '#features/export/EmbedTab.tsx'
import { ShareTabs } from '#features/export/ShareTabs.tsx'

import { comparisonOf } from './comparison.ts'
import { saveFile } from './saveFile.ts'
import { openRecord, sharedViewOf } from './sharedView.ts'
import { shownViewOf, type Sharable } from './shownView.ts'
import { today } from './today.ts'

/** The view as a link, as a frame on another page, and as a reference. */
export default function ShareView(sharable: Sharable) {
  const locale = useLocale()
  const [date] = useState(today)
  const { url, second, dataset } = sharable
  const { link, view } = url
  const sentence =
    second === undefined
      ? sharable.sentence
      : comparisonOf(view, [sharable, second], dataset, locale).sentence
  const shared = sharedViewOf(shownViewOf({ ...sharable, sentence }, { date, locale }))
  const citations = citationsOf(shared)
  function frameOf({ part, theme, lang, width, height }: EmbedChoice) {
    const isBoth = part === 'versus'
    const framed = { ...withoutPanel(view), shared: undefined, lang }
    const src = link(
      isBoth
        ? { ...framed, embed: { part: 'summary', theme } }
        : { ...framed, versus: undefined, embed: { part, theme } },
    )
    const title = isBoth ? sentence : sharable.sentence
    return { src, title, code: embedCode({ src, title, width, height }) }
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
        record: openRecord(sharable, locale),
        sentence,
      }}
      embed={{
        part:
          second === undefined
            ? (EMBED_PARTS.find((part) => part === view.tab) ?? 'map')
            : 'versus',
        frameOf,
      }}
      cite={{ citations, onSave: saveCitation }}
    />
  )
}
