/** What a load looked like; times are in milliseconds since the navigation began. */
export interface LoadSight {
  readonly firstPaint: number
  /** First painted frame with the count and all rows; marks stand before the rows or come with them. */
  readonly content: number
  readonly largestPaint: number
  /** What is beyond 50 ms of each long task after the first paint. */
  readonly blocking: number
  /** Sum of all layout shifts. */
  readonly shift: number
  /** All views can be used; for HTML alone the end of the document. */
  readonly ready: number
  /** What came over the line, in kB. */
  readonly size: number
}

/** The number of incidents in `data/`, put in when the probe is built. */
declare const INCIDENT_COUNT: number

const LONG = 50
const SUMMARY = '#result, #count'
const ROWS = '#incidents tbody tr, #rows tbody tr'

const tasks: PerformanceEntry[] = []
let largestPaint = Number.NaN
let shift = 0
let content = Number.NaN
let ready = Number.NaN

function observe(type: string, onEntry: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(onEntry)).observe({
    type,
    buffered: true,
  })
}

/** Notes from now on, frame by frame, when the content and all views are there. */
export function watchLoad(): void {
  observe('longtask', (entry) => void tasks.push(entry))
  observe('largest-contentful-paint', ({ startTime }) => void (largestPaint = startTime))
  observe('layout-shift', (entry) => void (shift += 'value' in entry ? Number(entry.value) : 0))
  requestAnimationFrame(watchFrame)
}

/** What has been seen of the load so far; what did not happen is not a number. */
export function loadSight(): LoadSight {
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
  const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const sizes = [document, ...fetched].map((entry) => entry?.transferSize ?? NaN)
  return {
    firstPaint,
    content,
    largestPaint,
    blocking: tasks.reduce((sum, task) => sum + beyondLong(task, firstPaint), 0),
    shift,
    ready: Number.isNaN(ready) ? (document?.domContentLoadedEventEnd ?? NaN) : ready,
    size: sizes.reduce((sum, size) => sum + size, 0) / 1000,
  }
}

function beyondLong({ startTime, duration }: PerformanceEntry, firstPaint: number): number {
  const after = startTime + duration - Math.max(startTime, firstPaint)
  return Math.max(0, after - LONG)
}

function watchFrame(): void {
  if (Number.isNaN(content) && isContentThere()) {
    // The next task runs after this frame is painted.
    setTimeout(() => void (content = performance.now()))
  }
  if (document.documentElement.dataset['ready'] === '') {
    ready = performance.now()
    return
  }
  requestAnimationFrame(watchFrame)
}

function isContentThere(): boolean {
  const isCounted = document.querySelector(SUMMARY)?.textContent.includes(`${INCIDENT_COUNT}`)
  return isCounted === true && document.querySelectorAll(ROWS).length >= INCIDENT_COUNT
}
