import { useState } from 'react'

import type { Evidence } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { filesOf } from '#features/export/files.ts'
import { DownloadWays } from '#features/export/DownloadWays.tsx'
import type { PictureResult, PictureWish } from '#features/export/PictureButtons.tsx'

import { pictureOf } from './picture.ts'
import { saveFile } from './saveFile.ts'
import { sharedViewOf } from './sharedView.ts'
import { shownViewOf, type Sharable } from './shownView.ts'
import { shownTheme } from './theme.ts'
import { today } from './today.ts'
import { useBasemap } from '#data/useBasemap.ts'
import { shareWords } from '#features/export/words.ts'

interface DownloadViewProps extends Sharable {
  readonly evidence: EvidenceState
}

/** The view as files, pictures and paper. */
export default function DownloadView({ evidence, ...sharable }: DownloadViewProps) {
  const locale = useLocale()
  const [date] = useState(today)
  const basemap = useBasemap()
  const files = (loaded: Evidence) =>
    filesOf(sharedViewOf(shownViewOf(sharable, { date, locale, evidence: loaded })))
  function saveData(loaded: Evidence, format: string) {
    const file = files(loaded).find((one) => one.format === format)
    if (file !== undefined) saveFile(file.name, new Blob([file.text()], { type: file.mediaType }))
  }
  async function savePicture(wish: PictureWish): Promise<PictureResult> {
    const shared = sharedViewOf(shownViewOf(sharable, { date, locale }))
    const picture = await pictureOf(wish, shared, basemap.data)
    if ('fault' in picture) {
      return {
        text: shareWords[locale.lang].pictureFailed(picture.fault),
        instead: picture.instead,
      }
    }
    saveFile(picture.name, picture.content)
    return { text: shareWords[locale.lang].pictureSaved(picture.name) }
  }
  return (
    <DownloadWays
      evidence={evidence}
      filesOf={files}
      onSave={saveData}
      pictures={{
        basemap: stateOf(basemap),
        theme: shownTheme(),
        onSave: savePicture,
      }}
      onPrint={() => window.print()}
    />
  )
}

function stateOf(query: { readonly data: unknown; readonly isError: boolean }) {
  if (query.data !== undefined) return 'ready'
  return query.isError ? 'failed' : 'loading'
}
