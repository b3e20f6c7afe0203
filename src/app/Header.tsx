import { useSyncExternalStore } from 'react'

import type { Meta } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'

import styles from './header.module.css'
import { LanguageTools } from './LanguageTools.tsx'
import { pageWords } from '#i18n/words/page.ts'
import { open } from '#state/actions.ts'
import { ViewLink } from '#ui/ViewLink.tsx'
import { PageMenu } from './PageMenu.tsx'
import { ShareButtons } from './ShareButtons.tsx'
import type { Sharing } from './SharingDialog.tsx'
import { chooseTheme, currentTheme, onTheme, THEMES, type Theme } from './theme.ts'

interface HeaderProps {
  readonly meta: Meta
  readonly onShare: (which: Sharing) => void
  readonly onHelp: () => void
}

const FIRST_COMPARISON = ['founding', 'outside'] as const

/** Name of the page, what it covers, and what belongs to the device. */
export function Header({ meta, onShare, onHelp }: HeaderProps) {
  const { lang, format } = useLocale()
  return (
    <header className={styles.head}>
      <h1>{pageWords[lang].title}</h1>
      <p>{pageWords[lang].subtitle(format.range(meta.coverage))}</p>
      <PageMenu>
        <div className={styles.group}>
          <ViewLink action={open({ about: true })} className="button">
            {pageWords[lang].about}
          </ViewLink>
          <ViewLink action={open({ compare: FIRST_COMPARISON })} className="button">
            {pageWords[lang].compareSources}
          </ViewLink>
        </div>
        <div className={styles.group}>
          <LanguageTools />
          <ThemeButton />
          <button
            type="button"
            className={`button ${styles.icon}`}
            onClick={onHelp}
            title={pageWords[lang].shortcuts}
          >
            <svg
              className="line-icon"
              width="16"
              height="16"
              viewBox="0 0 16 16"
              aria-hidden="true"
            >
              <path d="M5.2 5.6a2.8 2.8 0 1 1 4 2.6C8.3 8.6 8 9.2 8 10.2M8 12.8v.9" />
            </svg>
            <span className={styles.name}>{pageWords[lang].shortcuts}</span>
          </button>
          <ShareButtons onShare={onShare} />
        </div>
      </PageMenu>
    </header>
  )
}

function ThemeButton() {
  const { lang } = useLocale()
  const theme = useSyncExternalStore<Theme>(onTheme, currentTheme, () => 'system')
  function next() {
    const following = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
    chooseTheme(following)
  }
  const name = pageWords[lang].themeSwitch(pageWords[lang].theme[theme])
  return (
    <button type="button" className={`button ${styles.icon}`} onClick={next} title={name}>
      <ThemeIcon theme={theme} />
      <span className={styles.name}>{name}</span>
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
