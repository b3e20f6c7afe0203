import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'

import { App } from './App.tsx'
import { Language } from './Language.tsx'
import { Offline } from '#features/offline/Offline.tsx'

interface RootProps {
  readonly queries: QueryClient
}

/** The page with all that it stands on; the same when it is built as when it is shown. */
export function Root({ queries }: RootProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Language>
          <Offline>
            <App />
          </Offline>
        </Language>
      </QueryClientProvider>
    </StrictMode>
  )
}
