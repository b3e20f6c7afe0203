/** How the page answered one act of a reader, in milliseconds. */
export interface Reaction {
  /** From the event that acts to the frame after the last change that it made on the page. */
  readonly updated: number
  /** The longest event of the interaction, as INP counts it; 16 where it is shorter than can be observed. */
  readonly interaction: number
}

/** The page is quiet when nothing on it changed for so long. */
const QUIET = 350
const LOOK_EVERY = 50
const PATIENCE = 15_000
/** Events shorter than that are not told to observers. */
const SHORTEST = 16

let pressed = Number.NaN
let acted = Number.NaN
let changed = 0
let shown = 0
let waitingFrames = 0
let longest = SHORTEST

/** Notes from now on each change on the page and each slow event. */
export function watchReactions(): void {
  new MutationObserver((records) => {
    if (records.some(isSeen)) noteChange()
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
  // A native menu and the focus change what is shown without a change of the document.
  for (const type of ['toggle', 'focusin']) addEventListener(type, noteChange, { capture: true })
  addEventListener('pointerdown', ({ timeStamp }) => void (pressed = timeStamp), { capture: true })
  for (const type of ['pointerup', 'keydown']) {
    addEventListener(type, ({ timeStamp }) => void (acted = orFirst(timeStamp)), { capture: true })
  }
  new PerformanceObserver((list) => list.getEntries().forEach(noteEvent)).observe({
    type: 'event',
    durationThreshold: SHORTEST,
  } as PerformanceObserverInit)
}

/** Waits until nothing has changed on the page for a while and nothing is left to do, as what follows later would be. */
export async function quiet(): Promise<void> {
  const start = performance.now()
  do {
    if (performance.now() - start > PATIENCE) throw new Error('the page does not come to rest')
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
    await new Promise((resolve) => requestIdleCallback(resolve))
  } while (!isQuiet())
}

/** Makes ready to measure the next act. */
export function arm(): void {
  pressed = Number.NaN
  acted = Number.NaN
  shown = 0
  longest = SHORTEST
}

/** How the page answered the act since `arm`. Throws when there was none, or nothing changed. */
export async function reaction(): Promise<Reaction> {
  await quiet()
  if (Number.isNaN(acted)) throw new Error('no pointer and no key came to the page')
  // The focus moves as the button goes down, all else as it comes up.
  const since = shown < acted ? pressed : acted
  if (!(shown >= since)) throw new Error('nothing changed on the page')
  return { updated: shown - since, interaction: longest }
}

function isQuiet(): boolean {
  const last = Math.max(changed, acted || 0)
  return waitingFrames === 0 && performance.now() - last >= QUIET
}

function orFirst(timeStamp: number): number {
  return Number.isNaN(acted) ? timeStamp : acted
}

/** What is only spoken follows on purpose once a change stands still, and is no part of it. */
function isSeen({ target }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement
  return element?.closest('.visually-hidden[role="status"]') == null
}

function noteChange(): void {
  changed = performance.now()
  waitingFrames += 1
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      waitingFrames -= 1
      shown = performance.now()
    }),
  )
}

function noteEvent(entry: PerformanceEntry): void {
  if ('interactionId' in entry && entry.interactionId !== 0) {
    longest = Math.max(longest, entry.duration)
  }
}
