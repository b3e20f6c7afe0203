import { Suspense, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'

import { useLocale } from '#i18n/useLocale.ts'
import { LOADING } from '#i18n/loading.ts'
import { offlineWords } from '#i18n/words/offline.ts'
import { pageWords } from '#i18n/words/page.ts'
import { Panel } from '#ui/Panel.tsx'

import styles from './section.module.css'
import { CodeError } from './lazyView.tsx'
import { usePageBusy } from './pageBusy.ts'
import { ReloadButton } from './ReloadButton.tsx'
import { useIsLive } from './useIsLive.ts'
import { useIsNear } from './useIsNear.ts'

interface SectionProps {
  readonly part: keyof (typeof pageWords)['en']['part']
  readonly className?: string | undefined
  /** Makes it a place that links and keys go to. */
  readonly id?: string | undefined
  /** For what cannot be drawn at build: it comes once the page is live. */
  readonly isClientOnly?: boolean
  /** For a view far below: its heading, which stands alone until the reader comes near. */
  readonly farHeading?: string
  readonly children: ReactNode
}

/** The place of a view, which may load late or fail without harm to the others. */
export function Section(props: SectionProps) {
  const { part, className, id, isClientOnly = false, farHeading, children } = props
  const place = useRef<HTMLDivElement>(null)
  const [isSettled, setSettled] = useState(false)
  const isLive = useIsLive()
  const isNear = useIsNear(place, farHeading !== undefined)
  usePageBusy(isNear && !isSettled)
  const loading = <SectionLoading heading={farHeading} />
  return (
    <div className={className} id={id} ref={place} tabIndex={id === undefined ? undefined : -1}>
      <ErrorBoundary
        fallbackRender={(failure) => <SectionFailed part={part} {...failure} />}
        onError={() => setSettled(true)}
      >
        {!isNear || (isClientOnly && !isLive) ? (
          loading
        ) : (
          <Suspense fallback={loading}>
            {children}
            <Settled onSettled={() => setSettled(true)} />
          </Suspense>
        )}
      </ErrorBoundary>
    </div>
  )
}

function SectionLoading({ heading }: { readonly heading: string | undefined }) {
  const { lang } = useLocale()
  const waiting = (
    <p className={styles.waiting} aria-busy="true" data-printed={LOADING[lang].printed}>
      {pageWords[lang].loadingView}
    </p>
  )
  return heading === undefined ? waiting : <Panel heading={heading}>{waiting}</Panel>
}

interface SectionFailedProps extends FallbackProps {
  readonly part: SectionProps['part']
}

function SectionFailed({ part, error, resetErrorBoundary }: SectionFailedProps) {
  const { lang } = useLocale()
  const words = pageWords[lang]
  function retry() {
    if (error instanceof CodeError) error.renew()
    resetErrorBoundary()
  }
  return (
    <div className={styles.failed} role="alert">
      <p>{words.viewFailed(words.part[part])}</p>
      {error instanceof CodeError && <p>{offlineWords[lang].codeGone}</p>}
      <button type="button" className="button" onClick={retry}>
        {words.failure.retry}
      </button>
      <ReloadButton lang={lang} />
    </div>
  )
}

/** Reports once the content beside it is on the page. */
function Settled({ onSettled }: { readonly onSettled: () => void }) {
  const settled = useEffectEvent(onSettled)
  useEffect(function reportSettled() {
    settled()
  }, [])
  return null
}
