import { useLocale } from '#i18n/useLocale.ts'

import type { Sharing } from './SharingDialog.tsx'
import { pageWords } from '#i18n/words/page.ts'

const ICONS = {
  download: 'M8 1.5v8.5M4.5 6.5 8 10l3.5-3.5M2 11.5v3h12v-3',
  share: 'M8 10.5V1.5M4.5 5 8 1.5 11.5 5M5 7H2.5v7.5h11V7H11',
} as const satisfies Record<Sharing, string>

interface ShareButtonsProps {
  readonly onShare: (which: Sharing) => void
}

/** The ways out of the page. */
export function ShareButtons({ onShare }: ShareButtonsProps) {
  const { share, download } = pageWords[useLocale().lang]
  return (
    <>
      <button type="button" className="button" onClick={() => onShare('download')}>
        <Icon of="download" />
        <span>{download}</span>
      </button>
      <button type="button" className="button-strong" onClick={() => onShare('share')}>
        <Icon of="share" />
        <span>{share}</span>
      </button>
    </>
  )
}

/** The same for sharing alone, where a side panel lies over them. */
export function PanelShareButton({ onShare }: ShareButtonsProps) {
  const { share } = pageWords[useLocale().lang]
  return (
    <button
      type="button"
      className="button-icon"
      aria-label={share}
      title={share}
      onClick={() => onShare('share')}
    >
      <Icon of="share" />
    </button>
  )
}

function Icon({ of }: { readonly of: Sharing }) {
  return (
    <svg className="line-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[of]} />
    </svg>
  )
}
