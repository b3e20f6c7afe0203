import './trustedTypes.ts'

import '#ui/tokens.css'
import '#ui/contrast.css'
import '#ui/base.css'
import './page.css'
import './static.css'
import './print.css'

import { createRoot, hydrateRoot } from 'react-dom/client'

import { leaveLanding } from './normalizeLandingUrl.ts'
import { watchStyles } from './lateStyles.ts'
import { askForViews } from './lateViews.ts'
import { holdLoadEvent } from './loadEvent.ts'
import { datasetQuery, newQueries } from '#data/queries.ts'
import { Root } from './Root.tsx'
import { applyTheme, storedTheme } from './theme.ts'

const queries = newQueries()

/** Takes over the view that stands in `index.html`, once there are data to do so. */
async function takeOver(root: HTMLElement): Promise<void> {
  try {
    await queries.fetchQuery(datasetQuery)
  } catch {
    // The page says itself that the data did not come, and offers to ask again.
    showAnew(root)
    return
  }
  hydrateRoot(root, <Root queries={queries} still={{ Map: undefined }} />)
}

/** Shows the view of the address, which is not the one in `index.html`. */
function showAnew(root: HTMLElement): void {
  root.replaceChildren()
  void queries.prefetchQuery(datasetQuery)
  delete document.documentElement.dataset['view']
  createRoot(root).render(<Root queries={queries} still={undefined} />)
}

function main(): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no element with the id "root".')
  holdLoadEvent()
  watchStyles()
  // In a task of its own, so that none is long.
  window.setTimeout(askForViews)
  leaveLanding()
  applyTheme(storedTheme())
  const isThere = document.documentElement.dataset['view'] === 'default' && root.hasChildNodes()
  if (isThere) void takeOver(root)
  else showAnew(root)
}

main()
