import '#ui/tokens.css'
import '#ui/base.css'
import './page.css'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { ENGLISH } from '#i18n/locale.ts'
import { LocaleContext } from '#i18n/useLocale.ts'

import { App } from './App.tsx'
import { applyTheme, storedTheme } from './theme.ts'

applyTheme(storedTheme())

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: 1, refetchOnWindowFocus: false } },
})

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root".')

createRoot(root).render(
  <StrictMode>
    <LocaleContext value={ENGLISH}>
      <QueryClientProvider client={queries}>
        <NuqsAdapter>
          <App />
        </NuqsAdapter>
      </QueryClientProvider>
    </LocaleContext>
  </StrictMode>,
)
