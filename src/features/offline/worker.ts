/// <reference types="vite-plugin-pwa/vanillajs" />

interface WorkerEvents {
  /** Everything is stored on this device. */
  readonly onReady: () => void
  /** A new version is stored beside the one shown; `show` activates it and reloads the page. */
  readonly onUpdate: (show: () => void) => void
}

/**
 * Registers the service worker that stores the page on this device. Where that is not possible or not allowed, nothing
 * changes. A frame on another page stores nothing.
 */
export async function startWorker({ onReady, onUpdate }: WorkerEvents): Promise<void> {
  if (!import.meta.env.PROD || window.parent !== window) return
  const { registerSW } = await import('virtual:pwa-register')
  const activate = registerSW({
    onOfflineReady: onReady,
    onRegisteredSW: (_, registration) => {
      if (registration?.active) onReady()
      if (registration !== undefined) checkOnReturn(registration)
    },
    onNeedRefresh: () => onUpdate(() => void showUpdate(activate)),
    // Another window activated the update: this one keeps what it shows until the reader asks.
    onNeedReload: () => undefined,
  })
}

/** Activates the waiting version and reloads. Where another window has activated it, reloads at once. */
async function showUpdate(activate: () => Promise<void>): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  if (!registration?.waiting) {
    reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  await activate()
}

/** A page left open for days looks for a new version when the reader comes back to it. */
function checkOnReturn(registration: ServiceWorkerRegistration): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return
    // Without a network there is nothing to find.
    registration.update().catch(() => undefined)
  })
}

function reload(): void {
  window.location.reload()
}
