import { useEffect, useId, useRef, type MouseEvent, type PointerEvent, type ReactNode } from 'react'

import { CloseButton } from './CloseButton.tsx'
import styles from './dialog.module.css'

interface DialogProps {
  readonly heading: string
  /** The words on the button that closes it; a cross if there are none. */
  readonly closeLabel?: string
  /** Called once it is closed: by its button, Esc or a click outside it. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog, open for as long as it is rendered. The browser returns the focus when it closes. */
export function Dialog({ heading, closeLabel, onClose, children }: DialogProps) {
  const id = useId()
  const frame = useRef<HTMLDialogElement>(null)
  const pressedOutside = useRef(false)
  useEffect(function openDialog() {
    if (frame.current?.open === false) frame.current.showModal()
  }, [])
  const close = () => frame.current?.close()
  // A click counts as outside only if it began there: selecting text may end there.
  function onPointerDown({ target, currentTarget }: PointerEvent) {
    pressedOutside.current = target === currentTarget
  }
  function onClick({ target, currentTarget }: MouseEvent) {
    if (target === currentTarget && pressedOutside.current) close()
  }
  return (
    <dialog
      ref={frame}
      className={styles.root}
      aria-labelledby={id}
      {...{ onClose, onPointerDown, onClick }}
    >
      <div className={styles.frame}>
        <div className={styles.head}>
          <h2 id={id}>{heading}</h2>
          {closeLabel === undefined ? (
            <CloseButton onClick={close} />
          ) : (
            <button type="button" className="button-strong" onClick={close}>
              {closeLabel}
            </button>
          )}
        </div>
        <div className={styles.body}>{children}</div>
      </div>
    </dialog>
  )
}
