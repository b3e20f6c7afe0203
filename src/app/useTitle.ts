import { useEffect } from 'react'

/** Keeps the title of the page equal to this text. */
export function useTitle(title: string): void {
  useEffect(
    function showTitle() {
      document.title = title
    },
    [title],
  )
}
