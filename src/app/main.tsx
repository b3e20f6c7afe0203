import '#ui/tokens.css'
import '#ui/base.css'
import './page.css'
import './static.css'
import './print.css'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from './App.tsx'
import { leaveLanding } from './landing.ts'
import { Language } from './Language.tsx'
import { applyTheme, storedTheme } from './theme.ts'

leaveLanding()
applyTheme(storedTheme())

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: 1, refetchOnWindowFocus: false } },
})

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root".')

createRoot(root).render(
  <StrictMode>
    <NuqsAdapter>
      <Language>
        <QueryClientProvider client={queries}>
          <App />
        </QueryClientProvider>
      </Language>
    </NuqsAdapter>
  </StrictMode>,
)
