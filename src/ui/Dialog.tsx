import { useEffect, useId, useRef, type MouseEvent, type PointerEvent, type ReactNode } from 'react'

import { classNames } from './classNames.ts'
import { CloseButton } from './CloseButton.tsx'
import styles from './dialog.module.css'

interface DialogProps {
  readonly heading: string
  /** For a dialog that fills a phone: the words on the button at its foot, which closes it and any dialog below it. */
  readonly doneLabel?: string
  /** Where it is a page of the dialog below it: the name of the arrow that leads back. */
  readonly backLabel?: string
  /** Stands at the end of its head. */
  readonly action?: ReactNode
  /** Called once it is closed: by its button, Esc or a click outside it. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog, open for as long as it is rendered. The browser returns the focus when it closes. */
export function Dialog(props: DialogProps) {
  const { heading, doneLabel, backLabel, action, onClose, children } = props
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
      className={classNames(styles.root, doneLabel !== undefined && styles.full)}
      aria-labelledby={id}
      {...{ onClose, onPointerDown, onClick }}
    >
      <div className={styles.frame}>
        <div className={styles.head}>
          {backLabel !== undefined && <BackButton label={backLabel} onClick={close} />}
          <h2 id={id}>{heading}</h2>
          {action}
          {backLabel === undefined && <CloseButton onClick={close} />}
        </div>
        <div className={styles.body}>{children}</div>
        {doneLabel !== undefined && (
          <div className={styles.foot}>
            <button type="button" className="button-strong" onClick={closeAll}>
              {doneLabel}
            </button>
          </div>
        )}
      </div>
    </dialog>
  )
}

/** Closes the topmost first, so that each gives the focus back to what opened it. */
function closeAll() {
  const dialogs = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')]
  for (const dialog of dialogs.toReversed()) dialog.close()
}

function BackButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      className={classNames('button-icon', styles.back)}
      aria-label={label}
      onClick={onClick}
    >
      <svg className="line-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M10 3 5 8l5 5" />
      </svg>
    </button>
  )
}
