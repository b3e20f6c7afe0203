import { useRef, useState } from 'react'

import type { EmbedTheme } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'

import { Choice } from './Choice.tsx'
import { shareWords } from './words.ts'

const FORMATS = ['PNG', 'SVG'] as const

/** One picture of the view. */
export interface PictureWish {
  readonly kind: keyof (typeof shareWords)['en']['picture']
  readonly format: (typeof FORMATS)[number]
  readonly theme: EmbedTheme
}

/** What came of a wish. */
export interface PictureResult {
  /** What to tell the reader. */
  readonly text: string
  /** What to offer in its place. */
  readonly instead?: PictureWish | undefined
}

const KINDS = [
  'map',
  'calendar',
  'rhythm',
  'sheet',
] as const satisfies readonly PictureWish['kind'][]
const ON_THE_MAP: ReadonlySet<PictureWish['kind']> = new Set(['map', 'sheet'])

export interface PictureButtonsProps {
  /** Whether the lines of the map are there, without which it is not drawn. */
  readonly basemap: 'loading' | 'failed' | 'ready'
  readonly theme: EmbedTheme
  /** Draws and saves a picture. */
  readonly onSave: (wish: PictureWish) => Promise<PictureResult>
}

/** The pictures of the view, each as PNG and as SVG. */
export function PictureButtons({ basemap, theme: first, onSave }: PictureButtonsProps) {
  const { lang } = useLocale()
  const words = shareWords[lang]
  const { light, dark } = words.embed.themes
  const [theme, setTheme] = useState(first)
  const [{ text, instead }, setResult] = useState<PictureResult>({ text: '' })
  const latest = useRef<PictureWish>(undefined)
  // What is offered stays while it is saved, so that the focus does.
  async function save(wish: PictureWish, offered?: PictureWish) {
    latest.current = wish
    setResult({ text: words.drawing, instead: offered })
    const result = await onSave(wish)
    if (latest.current === wish) setResult({ instead: offered, ...result })
  }
  return (
    <>
      <div className="share-choices">
        <Choice
          label={words.pictureTheme}
          value={theme}
          options={{ light, dark }}
          onChoose={setTheme}
        />
      </div>
      {basemap === 'failed' && <p className="share-note">{words.noBasemap}</p>}
      <ul className="share-pictures">
        {KINDS.map((kind) => (
          <li key={kind}>
            <span>{words.picture[kind]}</span>
            {FORMATS.map((format) => (
              <button
                key={format}
                type="button"
                className="button"
                aria-label={words.pictureName(words.picture[kind], format)}
                disabled={basemap !== 'ready' && ON_THE_MAP.has(kind)}
                onClick={() => void save({ kind, format, theme })}
              >
                {format}
              </button>
            ))}
          </li>
        ))}
      </ul>
      <p role="status" className="share-note">
        {text}
      </p>
      {instead && (
        <button type="button" className="button" onClick={() => void save(instead, instead)}>
          {words.pictureInstead(words.picture[instead.kind], instead.format)}
        </button>
      )}
    </>
  )
}
