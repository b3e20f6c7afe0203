import { useState } from 'react'

import type { Lang } from '#domain/lang.ts'
import type { EmbedTheme } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

import { Choice } from './Choice.tsx'
import { CopyField } from './CopyField.tsx'
import { frameSize, type Frame, type FramePart, type FrameWidth } from './embed.ts'
import styles from './share.module.css'
import { shareWords } from './words.ts'

/** The preview is this page: it needs its scripts, its own files and the tab that its credit link opens. */
const PREVIEW_SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

/** What a frame shows, and how large it is. */
export interface EmbedChoice {
  readonly part: FramePart
  readonly theme: EmbedTheme | undefined
  readonly lang: Lang
  /** As in the attributes of an iframe: pixels or a percentage. */
  readonly width: string
  readonly height: string
}

export interface EmbedTabProps {
  /** The view chosen at first: in a comparison both sides. */
  readonly part: FramePart
  /** A frame, and the code of another page for it. */
  readonly frameOf: (
    choice: EmbedChoice,
  ) => Pick<Frame, 'src' | 'title'> & { readonly code: string }
}

/** The code that puts one view on another page, with a preview. */
export function EmbedTab({ part: first, frameOf }: EmbedTabProps) {
  const { lang: current } = useLocale()
  const words = shareWords[current].embed
  const [part, setPart] = useState(first)
  const [theme, setTheme] = useState<EmbedTheme | 'system'>('system')
  const [lang, setLang] = useState(current)
  const [size, setSize] = useState<FrameWidth>('full')
  const isComparison = first === 'versus'
  const { width, height } = frameSize(part, size)
  const { src, title, code } = frameOf({
    part,
    theme: theme === 'system' ? undefined : theme,
    lang,
    width,
    height,
  })
  return (
    <div className={styles.fields}>
      <div className={styles.choices}>
        <Choice<FramePart>
          label={words.view}
          value={part}
          options={isComparison ? { versus: words.versus, ...words.parts } : words.parts}
          onChoose={setPart}
        />
        <Choice label={words.theme} value={theme} options={words.themes} onChoose={setTheme} />
        <Choice
          label={words.language}
          value={lang}
          options={pageWords[current].languages}
          onChoose={setLang}
        />
        <Choice label={words.size} value={size} options={words.sizes} onChoose={setSize} />
      </div>
      <CopyField label={words.code} value={code} rows={4} />
      {isComparison && <p className="note">{words.sides[part === 'versus' ? 'both' : 'first']}</p>}
      <p className="note">{words.note}</p>
      <h3>{words.preview}</h3>
      <iframe
        key={src}
        className={styles.preview}
        src={src}
        title={title}
        width={width}
        height={height}
        loading="lazy"
        sandbox={PREVIEW_SANDBOX}
      />
    </div>
  )
}
