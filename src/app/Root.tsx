import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'

import { App } from './App.tsx'
import { Language } from './Language.tsx'
import { Offline } from '#features/offline/Offline.tsx'
import { StillContext, type Still } from './useStill.ts'

interface RootProps {
  readonly queries: QueryClient
  /** Given when the page stands in `index.html` already, as `prerenderView` wrote it. */
  readonly still: Still | undefined
}

/** The page with all that it stands on; the same when it is built as when it is shown. */
export function Root({ queries, still }: RootProps) {
  return (
    <StrictMode>
      <StillContext value={still}>
        <QueryClientProvider client={queries}>
          <Language>
            <Offline>
              <App />
            </Offline>
          </Language>
        </QueryClientProvider>
      </StillContext>
    </StrictMode>
  )
}
