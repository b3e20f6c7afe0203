import { loadSight, watchLoad } from './load.ts'
import { arm, quiet, reaction, watchReactions } from './react.ts'

const bench = { loadSight, quiet, arm, reaction }

declare global {
  interface Window {
    /** What measures on the page; times are in milliseconds since its navigation. */
    bench: typeof bench
  }
}

window.bench = bench
watchLoad()
watchReactions()
