import { reload } from '#ui/reload.ts'

/** What comes of the service worker, told as it happens. */
interface WorkerNews {
  /** Everything is kept on this device. */
  readonly onReady: () => void
  /** A new version is kept beside the one shown; `show` takes it and reloads the page. */
  readonly onUpdate: (show: () => void) => void
}

/**
 * Has the service worker keep the page on this device. Where that is not possible or not allowed, nothing is told and
 * nothing else changes. A frame on another page keeps nothing.
 */
export async function startWorker({ onReady, onUpdate }: WorkerNews): Promise<void> {
  if (!import.meta.env.PROD || window.parent !== window) return
  const { registerSW } = await import('virtual:pwa-register')
  const takeUpdate = registerSW({
    onOfflineReady: onReady,
    onRegisteredSW: (_, registration) => {
      if (registration?.active) onReady()
      if (registration !== undefined) askOnReturn(registration)
    },
    onNeedRefresh: () => onUpdate(() => void showUpdate(takeUpdate)),
    // Another window took the update: this one keeps what it shows until the reader asks.
    onNeedReload: () => undefined,
  })
}

/** Activates the waiting version and reloads; where another window has activated it, reloads at once. */
async function showUpdate(activate: () => Promise<void>): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  if (!registration?.waiting) {
    reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  await activate()
}

/** A page that is left open for days learns of a new version when the reader comes back to it. */
function askOnReturn(registration: ServiceWorkerRegistration): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return
    // Without a network there is nothing new to learn.
    registration.update().catch(() => undefined)
  })
}
