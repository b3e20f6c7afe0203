import './trustedTypes.ts'

import '#ui/tokens.css'
import '#ui/contrast.css'
import '#ui/base.css'
import './static.css'
import './print.css'

import { createRoot, hydrateRoot } from 'react-dom/client'

import { normalizeLandingUrl } from './normalizeLandingUrl.ts'
import { holdLoadEvent } from './pageBusy.ts'
import { basemapQuery, datasetQuery, newQueries } from '#data/queries.ts'
import { Root } from './Root.tsx'
import { applyTheme, storedTheme } from './theme.ts'

const queries = newQueries()

/** Takes over the view that stands in `index.html`, once all is there that it was drawn from. */
async function takeOver(root: HTMLElement): Promise<void> {
  try {
    await Promise.all([queries.fetchQuery(datasetQuery), queries.fetchQuery(basemapQuery)])
  } catch {
    // The page says itself what did not load, and offers to ask again.
    showAnew(root)
    return
  }
  hydrateRoot(root, <Root queries={queries} />)
}

/** Shows the view of the address, which is not the one in `index.html`. */
function showAnew(root: HTMLElement): void {
  root.replaceChildren()
  void queries.prefetchQuery(datasetQuery)
  void queries.prefetchQuery(basemapQuery)
  delete document.documentElement.dataset['view']
  createRoot(root).render(<Root queries={queries} />)
}

function main(): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no element with the id "root".')
  holdLoadEvent()
  normalizeLandingUrl()
  applyTheme(storedTheme())
  const isThere = document.documentElement.dataset['view'] === 'default' && root.hasChildNodes()
  if (isThere) void takeOver(root)
  else showAnew(root)
}

main()
