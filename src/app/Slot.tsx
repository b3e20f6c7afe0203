import type { ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'

import { ViewBoundary } from './ViewBoundary.tsx'

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
  readonly children: ReactNode
}

/** The place of a view, which it may come late to or fail in without harm to the others. */
export function Slot({ name, className, id, onSettled = nobody, onRetry, children }: SlotProps) {
  const { t } = useLocale()
  return (
    <div className={className} id={id} tabIndex={id === undefined ? undefined : -1}>
      <ViewBoundary
        waiting={<p className="view-waiting">{t.page.loadingView}</p>}
        failed={(reset) => (
          <div className="view-failed" role="alert">
            <p>{t.page.viewFailed(name)}</p>
            <button
              type="button"
              className="button"
              onClick={() => {
                onRetry?.()
                reset()
              }}
            >
              {t.page.failure.retry}
            </button>
          </div>
        )}
        onSettled={onSettled}
      >
        {children}
      </ViewBoundary>
    </div>
  )
}
