import { useSyncExternalStore } from 'react'

import type { Meta } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'

import styles from './header.module.css'
import { DigitsButton, LanguageButton } from './LanguageTools.tsx'
import { pageWords } from '#i18n/words/page.ts'
import { open } from '#state/actions.ts'
import { ViewLink } from '#ui/ViewLink.tsx'
import { PageMenu } from './PageMenu.tsx'
import { ShareButton } from './ShareButtons.tsx'
import type { Sharing } from './SharingDialog.tsx'
import { chooseTheme, currentTheme, onTheme, themeAfter, type Theme } from './theme.ts'

interface HeaderProps {
  readonly meta: Meta
  readonly onShare: (which: Sharing) => void
  readonly onHelp: () => void
}

const FIRST_COMPARISON = ['founding', 'outside'] as const

/** Name of the page, what it covers, what belongs to the device, and the ways out of the page. */
export function Header({ meta, onShare, onHelp }: HeaderProps) {
  const { lang, format } = useLocale()
  const words = pageWords[lang]
  return (
    <header className={styles.head}>
      <h1>{words.title}</h1>
      <p className={styles.long}>{words.subtitle(format.range(meta.coverage))}</p>
      <p className={styles.short}>{words.subtitle(format.rangeOfMonths(meta.coverage))}</p>
      <div className={styles.tools}>
        <LanguageButton />
        <ThemeButton />
        <ShareButton onShare={onShare} />
        <PageMenu>
          <ViewLink action={open({ about: true })}>{words.about}</ViewLink>
          <ViewLink action={open({ compare: FIRST_COMPARISON })}>{words.compareSources}</ViewLink>
          <ViewLink action={open({ events: '1' })}>{words.keyEvents}</ViewLink>
          <button type="button" onClick={() => onShare('download')}>
            {words.download}
          </button>
          <button type="button" onClick={() => window.print()}>
            {words.print}
          </button>
          <button type="button" onClick={onHelp}>
            {words.shortcuts}
          </button>
          {lang === 'ar' && <DigitsButton />}
        </PageMenu>
      </div>
    </header>
  )
}

function ThemeButton() {
  const { lang } = useLocale()
  const theme = useSyncExternalStore<Theme>(onTheme, currentTheme, () => 'system')
  function next() {
    chooseTheme(themeAfter(theme))
  }
  const name = pageWords[lang].themeSwitch(pageWords[lang].theme[theme])
  return (
    <button type="button" className={`button ${styles.icon}`} onClick={next} title={name}>
      <ThemeIcon theme={theme} />
      <span className="visually-hidden">{name}</span>
    </button>
  )
}

const ICONS = {
  system: 'M8 2a6 6 0 1 0 0 12zM8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  light:
    'M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM7.4 0h1.2v2.6H7.4zm0 13.4h1.2V16H7.4zM0 7.4h2.6v1.2H0zm13.4 0H16v1.2h-2.6zM2.8 1.9l1.8 1.8-.9.9-1.8-1.8zm9.5 9.5 1.8 1.8-.9.9-1.8-1.8zM13.2 1.9l.9.9-1.8 1.8-.9-.9zM3.7 11.4l.9.9-1.8 1.8-.9-.9z',
  dark: 'M6 1.2A7 7 0 1 0 14.8 10 6 6 0 0 1 6 1.2z',
} as const satisfies Record<Theme, string>

function ThemeIcon({ theme }: { readonly theme: Theme }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[theme]} fill="currentColor" fillRule="evenodd" />
    </svg>
  )
}
