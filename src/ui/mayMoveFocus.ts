/**
 * Whether the page may move the focus by itself. In a frame only while the reader is in it: elsewhere that would take
 * the focus from the page around the frame and scroll it.
 */
export function mayMoveFocus(): boolean {
  return window.parent === window || document.hasFocus()
}
