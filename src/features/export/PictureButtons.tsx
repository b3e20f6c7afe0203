import { useRef, useState } from 'react'

import type { EmbedTheme } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { classNames } from '#ui/classNames.ts'

import { Choice } from './Choice.tsx'
import styles from './share.module.css'
import { shareWords } from './words.ts'

const FORMATS = ['PNG', 'SVG'] as const

/** One picture of the view. */
export interface PictureRequest {
  readonly kind: keyof (typeof shareWords)['en']['picture']
  readonly format: (typeof FORMATS)[number]
  readonly theme: EmbedTheme
}

/** What came of a request. */
export interface PictureResult {
  /** What to tell the reader. */
  readonly text: string
  /** What to offer instead. */
  readonly instead?: PictureRequest | undefined
}

/** The pictures of one view. */
export const KINDS = [
  'map',
  'calendar',
  'rhythm',
  'sheet',
] as const satisfies readonly PictureRequest['kind'][]
const ON_THE_MAP: ReadonlySet<PictureRequest['kind']> = new Set(['map', 'sheet', 'versus'])

export interface PictureButtonsProps {
  /** The pictures to offer. */
  readonly kinds: readonly PictureRequest['kind'][]
  /** Pictures of the map need it. */
  readonly basemap: 'loading' | 'failed' | 'ready'
  readonly theme: EmbedTheme
  /** Draws and saves a picture. */
  readonly onSave: (request: PictureRequest) => Promise<PictureResult>
}

/** The pictures of the view, each as PNG and as SVG. */
export function PictureButtons({ kinds, basemap, theme: first, onSave }: PictureButtonsProps) {
  const { lang } = useLocale()
  const words = shareWords[lang]
  const { light, dark } = words.embed.themes
  const [theme, setTheme] = useState(first)
  const [{ text, instead }, setResult] = useState<PictureResult>({ text: '' })
  const latest = useRef<PictureRequest>(undefined)
  // The offer stays while it is saved, so that its button keeps the focus.
  async function save(request: PictureRequest, offered?: PictureRequest) {
    latest.current = request
    setResult({ text: words.drawing, instead: offered })
    const result = await onSave(request)
    if (latest.current === request) setResult({ instead: offered, ...result })
  }
  return (
    <>
      <div className={styles.choices}>
        <Choice
          label={words.pictureTheme}
          value={theme}
          options={{ light, dark }}
          onChoose={setTheme}
        />
      </div>
      {basemap === 'failed' && <p className="note">{words.noBasemap}</p>}
      <ul className={styles.pictures}>
        {kinds.map((kind) => (
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
      <p role="status" className={classNames(styles.status, 'note')}>
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
