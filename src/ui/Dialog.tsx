import { useEffect, useId, useRef, type MouseEvent, type PointerEvent, type ReactNode } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { commonWords } from '#i18n/words/common.ts'

import './dialog.css'

interface DialogProps {
  readonly heading: string
  /** Told once it is closed: by its button, Esc or a click beside it. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog, open as long as it is on the page. Focus goes back to where it was. */
export function Dialog({ heading, onClose, children }: DialogProps) {
  const { lang } = useLocale()
  const id = useId()
  const frame = useRef<HTMLDialogElement>(null)
  const pressedBeside = useRef(false)
  useEffect(function openDialog() {
    if (frame.current?.open === false) frame.current.showModal()
  }, [])
  // A click counts as beside it only if it began there: marking a text may end there.
  function onPointerDown({ target, currentTarget }: PointerEvent) {
    pressedBeside.current = target === currentTarget
  }
  function onClick({ target, currentTarget }: MouseEvent) {
    if (target === currentTarget && pressedBeside.current) frame.current?.close()
  }
  return (
    <dialog
      ref={frame}
      className="dialog"
      aria-labelledby={id}
      {...{ onClose, onPointerDown, onClick }}
    >
      <div className="dialog-frame">
        <div className="dialog-head">
          <h2 id={id}>{heading}</h2>
          <button
            type="button"
            className="dialog-close"
            aria-label={commonWords[lang].close}
            onClick={() => frame.current?.close()}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" />
            </svg>
          </button>
        </div>
        <div className="dialog-body">{children}</div>
      </div>
    </dialog>
  )
}
