import { useState } from 'react'

import type { Light } from '#ui/light.ts'

const NOTHING: ReadonlySet<number> = new Set()

/** What the reader points at, shared by all views. */
export function useLight(): Light {
  const [rows, setRows] = useState(NOTHING)
  return {
    rows,
    on: (lit) => setRows(lit.length === 0 ? NOTHING : new Set(lit)),
  }
}
