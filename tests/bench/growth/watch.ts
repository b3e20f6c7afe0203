/** What the page recorded since it was last asked, in milliseconds. */
export interface Watched {
  /** The longest of the events of any interaction, from input to the paint after it; 8 ms is as fine as it goes. */
  readonly interaction: number
  /** The longest time between two frames. */
  readonly frame: number
}

declare global {
  interface Window {
    /** What was seen since the last call; a new watch begins. */
    seen?: () => Watched
  }
}

/** Watches the events and frames of the page from now on. */
export function watchPage(): void {
  let interaction = 0
  let frame = 0
  let last = performance.now()
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) interaction = Math.max(interaction, entry.duration)
  })
  const type: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  }
  observer.observe(type)
  const onFrame = (now: number) => {
    frame = Math.max(frame, now - last)
    last = now
    requestAnimationFrame(onFrame)
  }
  requestAnimationFrame(onFrame)
  window.seen = () => {
    const watched = { interaction, frame }
    interaction = 0
    frame = 0
    return watched
  }
}
