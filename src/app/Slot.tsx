import type { ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { offlineWords } from '#i18n/words/offline.ts'
import { pageWords } from '#i18n/words/page.ts'

import { CodeFault } from './lateCode.ts'
import { ReloadButton } from './ReloadButton.tsx'
import { ViewBoundary } from './ViewBoundary.tsx'
import { ViewWaiting } from './ViewWaiting.tsx'

const nobody = () => {}

interface SlotProps {
  /** What stands here, in words. */
  readonly name: string
  readonly className: string
  /** Makes it a place to go to. */
  readonly id?: string | undefined
  /** Told once it is there, or has failed. */
  readonly onSettled?: () => void
  /** Told when the reader wants a view that failed once more. */
  readonly onRetry?: () => void
  /** Whether the turn of the view has come; at once, if nothing is said. */
  readonly ready?: boolean
  /** Whether the view has drawn itself, as it has if nothing is said. */
  readonly drawn?: boolean
  /** What stands there before; words that say so, if nothing is given. */
  readonly standIn?: ReactNode
  readonly children: ReactNode
}

/** The place of a view, which it may come late to or fail in without harm to the others. */
export function Slot({ name, className, id, onSettled = nobody, ...props }: SlotProps) {
  const { ready, drawn, standIn, onRetry, children } = props
  const { lang } = useLocale()
  return (
    <div className={className} id={id} tabIndex={id === undefined ? undefined : -1}>
      <ViewBoundary
        waiting={<ViewWaiting />}
        {...{ ready, drawn, standIn }}
        failed={(reset, error) => (
          <div className="view-failed" role="alert">
            <p>{pageWords[lang].viewFailed(name)}</p>
            {error instanceof CodeFault && <p>{offlineWords[lang].codeGone}</p>}
            <button
              type="button"
              className="button"
              onClick={() => {
                onRetry?.()
                reset()
              }}
            >
              {pageWords[lang].failure.retry}
            </button>
            <ReloadButton lang={lang} />
          </div>
        )}
        onSettled={onSettled}
      >
        {children}
      </ViewBoundary>
    </div>
  )
}
