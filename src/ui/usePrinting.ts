import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is laid out for print. What depends on it is rendered before the browser takes the page. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, () => false)
}

let isAsked = false

function isPrinting(): boolean {
  return isAsked || window.matchMedia('print').matches
}

function subscribe(onChange: () => void): () => void {
  const paper = window.matchMedia('print')
  // Browsers do not wait for a later render before they print.
  const update = () => flushSync(onChange)
  const begin = () => {
    isAsked = true
    update()
  }
  const end = () => {
    isAsked = false
    update()
  }
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  paper.addEventListener('change', update)
  return function unsubscribe() {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
    paper.removeEventListener('change', update)
  }
}
