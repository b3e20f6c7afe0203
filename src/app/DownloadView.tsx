import { useState } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { filesOf } from '#features/export/files.ts'
import { DownloadOptions } from '#features/export/DownloadOptions.tsx'
import type { PictureResult, PictureRequest } from '#features/export/PictureButtons.tsx'

import { pictureOf } from './picture.ts'
import { saveFile } from './saveFile.ts'
import { sharedComparisonOf } from './sharedComparison.ts'
import { sharedViewOf } from './sharedView.ts'
import { shownViewOf, type Sharable } from './shownView.ts'
import { shownTheme } from './theme.ts'
import { today } from './today.ts'
import { useBasemap } from '#data/useBasemap.ts'
import { shareWords } from '#features/export/words.ts'

/** The view as files, pictures and paper; of a comparison a picture of both sides, and else its first side. */
export default function DownloadView(sharable: Sharable) {
  const { url, second } = sharable
  const locale = useLocale()
  const [date] = useState(today)
  const basemap = useBasemap()
  const alone = { ...url, view: { ...url.view, versus: undefined } }
  const shared = sharedViewOf(shownViewOf({ ...sharable, url: alone }, { date, locale }))
  const compared = second && sharedComparisonOf({ ...sharable, second }, { date, locale })
  const files = filesOf(shared)
  function saveData(format: string) {
    const file = files.find((one) => one.format === format)
    if (file !== undefined) saveFile(file.name, new Blob([file.text()], { type: file.mediaType }))
  }
  async function savePicture(request: PictureRequest): Promise<PictureResult> {
    const picture = await pictureOf(request, { shared, compared }, basemap.data)
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
    <DownloadOptions
      isComparison={compared !== undefined}
      files={{ files, onSave: saveData }}
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
